import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

eachApi('a country', ({ query }) => {
  it('has the names and capitals of its time, in the language of the reader', async () => {
    const { data } = await query(`{
      country(code: "DEU") {
        name(language: DE)
        divided: name(at: "1961-08-13")
        before: name(at: "1949-01-01")
        names { name from { date } to { date } }
        capitals { name to { edtf precision } }
      }
    }`)
    expect(data).toEqual({
      country: {
        name: 'Deutschland',
        divided: 'West Germany',
        before: 'West Germany',
        names: [
          { name: 'West Germany', from: null, to: { date: '1990-10-03' } },
          { name: 'Germany', from: { date: '1990-10-03' }, to: null },
        ],
        capitals: [
          { name: 'Bonn', to: { edtf: '1990-10-03', precision: 'DAY' } },
          { name: 'Berlin', to: null },
        ],
      },
    })
  })

  it('knows out of which states it came, and which came out of it', async () => {
    const { data } = await query(`{
      country(code: "CSK") { existed { from { date } to { date } } predecessors { code } successors { code } }
    }`)
    expect(data).toEqual({
      country: {
        existed: { from: null, to: { date: '1993-01-01' } },
        predecessors: [],
        successors: [{ code: 'CZE' }, { code: 'SVK' }],
      },
    })
  })

  it('has its accession to NATO step by step', async () => {
    const { data } = await query(`{
      country(code: "POL") {
        accession { protocolSignedOn { date } protocolInForceOn { date } depositedOn { date } inForceOn { date } ceremonyOn { date } }
        treaty: accession(organization: CSTO) { inForceOn { date } }
      }
      founder: country(code: "NOR") { accession { protocolSignedOn { date } inForceOn { date } } }
    }`)
    expect(data).toMatchObject({
      country: {
        accession: {
          protocolSignedOn: { date: '1997-12-16' },
          depositedOn: { date: '1999-03-12' },
          inForceOn: { date: '1999-03-12' },
        },
        treaty: null,
      },
      founder: { accession: { protocolSignedOn: { date: '1949-04-04' }, inForceOn: { date: '1949-08-24' } } },
    })
  })

  it('that Greece is, became bound three days after its protocol', async () => {
    const { data } = await query(
      '{ country(code: "GRC") { accession { protocolInForceOn { date } inForceOn { date } } } }',
    )
    expect(data).toEqual({
      country: { accession: { protocolInForceOn: { date: '1952-02-15' }, inForceOn: { date: '1952-02-18' } } },
    })
  })

  it('has its memberships oldest first, each with sources that open at the words that were read', async () => {
    const { data } = await query(`{
      country(code: "POL") {
        memberships { organization { code } from { date } to { date } }
        nato: memberships(organization: NATO) { slug sources { source { slug title publisher } url accessed fragment } }
      }
    }`)
    const { memberships, nato } = (
      data as {
        country: {
          memberships: { organization: { code: string }; from: { date: string } }[]
          nato: { slug: string; sources: { url: string | null; accessed: string | null; fragment: string | null }[] }[]
        }
      }
    ).country
    expect(memberships[0]).toEqual({
      organization: { code: 'WTO' },
      from: { date: '1955-06-04' },
      to: { date: '1991-07-01' },
    })
    const days = memberships.map(({ from }) => from.date)
    expect(days).toEqual(days.toSorted())
    expect(nato.map(({ slug }) => slug)).toEqual(['nato-poland'])
    const read = nato[0]?.sources.filter(({ accessed }) => accessed !== null) ?? []
    expect(read.length).toBeGreaterThan(0)
    for (const { url, fragment } of read) {
      expect(fragment).not.toBeNull()
      if (url !== null) expect(decodeURIComponent(url)).toContain(`:~:text=${fragment}`)
    }
  })

  it('that there is not is null', async () => {
    const { data } = await query('{ country(code: "QQQ") { code } }')
    expect(data).toEqual({ country: null })
  })

  it('is found again by its global id', async () => {
    const { data } = await query('{ country(code: "SWE") { id } }')
    const { id } = (data as { country: { id: string } }).country
    const found = await query('query ($id: ID!) { node(id: $id) { id __typename ... on Country { code } } }', { id })
    expect(found).toEqual({ data: { node: { id, __typename: 'Country', code: 'SWE' } } })
  })

  it.each([
    ['of no type', 'Atlantis:1'],
    ['of a type that is no node', 'HistoricalDate:1'],
    ['that there is not', 'Country:QQQ'],
  ])('is null by a global id %s', async (_, id) => {
    const answer = await query('query ($id: ID!) { node(id: $id) { id } }', { id: Buffer.from(id).toString('base64') })
    expect(answer).toEqual({ data: { node: null } })
  })
})

eachApi('the countries', ({ query }) => {
  it('come in pages that follow one another', async () => {
    interface Page {
      countries: {
        totalCount: number
        edges: { node: { code: string } }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
    }
    const codes: string[] = []
    let after: string | null = null
    let total: number
    do {
      const { data } = await query(
        `query ($after: String) {
          countries(first: 25, after: $after) { totalCount edges { node { code } } pageInfo { hasNextPage endCursor } }
        }`,
        { after },
      )
      const { edges, pageInfo, totalCount } = (data as Page).countries
      codes.push(...edges.map(({ node }) => node.code))
      total = totalCount
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after !== null)
    expect(codes).toHaveLength(total)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  it('narrow down by code, by day and by organization', async () => {
    const { data } = await query(`{
      byCode: countries(where: { code: ["POL", "DDR", "QQQ"] }) { totalCount edges { node { code } } }
      byDay: countries(where: { code: ["POL", "DDR"], existsOn: "1990-10-03" }) { edges { node { code } } }
      members: countries(where: { memberOf: WTO, existsOn: "1989-11-09" }) { totalCount }
      ever: countries(where: { memberOf: WTO }) { totalCount }
    }`)
    expect(data).toEqual({
      byCode: { totalCount: 2, edges: [{ node: { code: 'DDR' } }, { node: { code: 'POL' } }] },
      byDay: { edges: [{ node: { code: 'POL' } }] },
      members: { totalCount: 7 },
      ever: { totalCount: 8 },
    })
  })
})

eachApi('the organizations', ({ query }) => {
  it('come oldest first, with what belonging to them means', async () => {
    const { data } = await query(
      '{ organizations { code shortName(language: DE) description from { date } to { date } } }',
    )
    const { organizations } = data as { organizations: { code: string; from: { date: string }; description: string }[] }
    expect(organizations.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NATO', 'NATO_COMMAND', 'WTO', 'CSTO']),
    )
    const days = organizations.map(({ from }) => from.date)
    expect(days).toEqual(days.toSorted())
    for (const { description } of organizations) expect(description).not.toBe('')
  })
})

eachApi('the sources', ({ query }) => {
  it('are found by their slugs', async () => {
    const { data } = await query(`{
      country(code: "POL") { memberships(organization: NATO) { sources { source { slug } } } }
    }`)
    const [membership] = (data as { country: { memberships: { sources: { source: { slug: string } }[] }[] } }).country
      .memberships
    const slug = membership?.sources[0]?.source.slug
    const found = await query(
      'query ($slug: String!) { sources(where: { slug: [$slug] }) { totalCount edges { node { slug } } } }',
      { slug },
    )
    expect(found).toEqual({ data: { sources: { totalCount: 1, edges: [{ node: { slug } }] } } })
  })
})
