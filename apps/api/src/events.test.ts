import { expect, it } from '@jest/globals'
import { eachApi, eachSampleApi } from './testing/each-api.ts'

interface Page {
  readonly totalCount: number
  readonly edges: readonly { readonly node: { readonly slug: string; readonly date: { readonly date: string } } }[]
}

eachApi('the events', ({ query }) => {
  it('go from the oldest to the newest, or back', async () => {
    const { data } = await query(`{
      up: events(first: 1000) { edges { node { slug date { date } } } }
      down: events(first: 1000, order: NEWEST_FIRST) { edges { node { slug date { date } } } }
    }`)
    const { up, down } = data as { up: Page; down: Page }
    const days = up.edges.map(({ node }) => node.date.date)
    expect(days.length).toBeGreaterThan(10)
    expect(days).toEqual(days.toSorted())
    expect(down.edges).toEqual(up.edges.toReversed())
  })

  it('come in pages without gap', async () => {
    const { data } = await query('{ events(first: 5) { edges { node { slug } } } }')
    const first = await query('{ events(first: 2) { pageInfo { endCursor } edges { node { slug } } } }')
    const { endCursor } = (first.data as { events: { pageInfo: { endCursor: string } } }).events.pageInfo
    const second = await query(
      'query ($after: String!) { events(first: 3, after: $after) { edges { node { slug } } } }',
      { after: endCursor },
    )
    const slugs = (answer: unknown) => (answer as { events: Page }).events.edges.map(({ node }) => node.slug)
    expect([...slugs(first.data), ...slugs(second.data)]).toEqual(slugs(data))
  })

  it('of a tag are as many as the list of tags says', async () => {
    const { data } = await query('{ eventTags { tag count } }')
    const { eventTags } = data as { eventTags: { tag: string; count: number }[] }
    const tag = eventTags.find((it) => it.tag === 'german-unity')
    const answer = await query('{ events(where: { tags: ["german-unity"] }) { totalCount } }')
    expect(answer).toEqual({ data: { events: { totalCount: tag?.count } } })
  })

  it.each([
    ['tags', '["nope"]'],
    ['countries', '["GERMANY"]'],
    ['deployments', '["nope"]'],
    ['during', '{ from: "1999-03-12", to: "1999-03-12" }'],
    ['during.from', '{ from: "1999-02-30" }'],
  ])('are refused for a wrong %s by the name of the argument', async (argument, value) => {
    const [field] = argument.split('.')
    const { errors } = await query(`{ events(where: { ${field}: ${value} }) { edges { node { slug } } } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: `where.${argument}` } }])
  })
})

eachSampleApi('an event', ({ query }) => {
  async function during(period: string): Promise<string[]> {
    const { data } = await query(`{ events(where: { during: ${period} }) { edges { node { slug } } } }`)
    return (data as { events: Page }).events.edges.map(({ node }) => node.slug)
  }

  it('whose month alone is known belongs to every day of it', async () => {
    expect(await during('{ from: "1960-05-31", to: "1960-06-01" }')).toEqual(['talks'])
    expect(await during('{ from: "1960-06-01", to: "1961-01-01" }')).toEqual([])
  })

  it('that lasts belongs to every day since it began', async () => {
    expect(await during('{ from: "2025-01-01" }')).toEqual(['war'])
    expect(await during('{ to: "1962-01-01" }')).toEqual(['talks'])
  })

  it('is told with all that it concerned', async () => {
    const answer = await query(`{
      event(slug: "war") {
        title kind date { date } until { date } isOngoing place { name lat lon }
        countries { code } organizations { code } tags isMajor summary deployments { slug } statements { slug }
      }
    }`)
    expect(answer).toEqual({
      data: {
        event: {
          title: 'War',
          kind: 'WAR',
          date: { date: '1962-01-01' },
          until: null,
          isOngoing: true,
          place: { name: 'Base', lat: 50, lon: 20 },
          countries: [{ code: 'NEW' }, { code: 'OLD' }],
          organizations: [{ code: 'ALLIANCE' }],
          tags: ['cold-war', 'nuclear'],
          isMajor: true,
          summary: 'It lasts.',
          deployments: [{ slug: 'base' }],
          statements: [{ slug: 'words' }],
        },
      },
    })
  })

  it.each([
    ['countries: ["NEW"]', ['war']],
    ['organizations: [ALLIANCE]', ['war']],
    ['tags: ["cold-war"]', ['talks', 'war']],
    ['kinds: [DIPLOMACY]', ['talks']],
    ['isMajor: false', ['talks']],
    ['deployments: ["base"]', ['war']],
    ['countries: []', []],
  ])('is found by { %s }', async (where, slugs) => {
    const { data } = await query(`{ events(where: { ${where} }) { totalCount edges { node { slug } } } }`)
    const { totalCount, edges } = (data as { events: Page }).events
    expect(edges.map(({ node }) => node.slug)).toEqual(slugs)
    expect(totalCount).toBe(slugs.length)
  })

  it('stands at what it concerned', async () => {
    const answer = await query(`{
      country(code: "OLD") { events { slug } }
      organization(code: "ALLIANCE") { events { slug } }
      deployment(slug: "base") { events { slug } }
      event(slug: "nothing") { slug }
    }`)
    const events = [{ slug: 'war' }]
    expect(answer).toEqual({
      data: { country: { events }, organization: { events }, deployment: { events }, event: null },
    })
  })
})
