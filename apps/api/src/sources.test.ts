import { expect, it } from '@jest/globals'
import { eachApi, eachSampleApi } from './testing/each-api.ts'

interface Source {
  readonly slug: string
  readonly citationCount: number
  readonly isRead: boolean
  readonly published: { readonly date: string } | null
  readonly uses: readonly { readonly accessed: string | null }[]
}

interface Page {
  readonly totalCount: number
  readonly edges: readonly { readonly node: Source }[]
}

eachApi('the sources', ({ query }) => {
  async function page(args: string): Promise<Page> {
    const { data } = await query(`{
      sources(${args}) {
        totalCount
        edges { node { slug citationCount isRead published { date } uses { accessed } } }
      }
    }`)
    return (data as { sources: Page }).sources
  }

  it('tell how often they are cited, and whether somebody read them there', async () => {
    const { edges } = await page('first: 50, order: MOST_CITED')
    for (const { node } of edges) {
      expect(node.citationCount).toBe(node.uses.length)
      expect(node.isRead).toBe(node.uses.some(({ accessed }) => accessed !== null))
    }
  })

  it('come in the order that is asked for', async () => {
    const cited = (await page('first: 50, order: MOST_CITED')).edges.map(({ node }) => node.citationCount)
    expect(cited).toEqual(cited.toSorted((a, b) => b - a))
    const newest = (await page('first: 50, order: NEWEST')).edges.map(({ node }) => node.published?.date ?? '')
    expect(newest).toEqual(newest.toSorted().toReversed())
    const last = (await page('last: 1, order: NEWEST')).edges.map(({ node }) => node.published)
    expect(last).toEqual([null])
  })

  it('are found by words of the title or the publisher, in capitals or not', async () => {
    const { data } = await query(
      '{ sources(first: 1000, where: { text: "wILSON" }) { edges { node { title publisher } } } }',
    )
    const { edges } = (data as { sources: { edges: { node: { title: string; publisher: string } }[] } }).sources
    expect(edges.length).toBeGreaterThan(0)
    expect(edges.every(({ node }) => /wilson/i.test(`${node.title} ${node.publisher}`))).toBe(true)
    expect((await page('where: { text: "%_%" }')).totalCount).toBe(0)
    const treaties = await page('where: { text: "ДОГОВОР" }')
    expect(treaties.totalCount).toBeGreaterThan(0)
  })

  it('are read or not, and nothing else', async () => {
    const [all, read, unread] = await Promise.all(
      ['{}', '{ isRead: true }', '{ isRead: false }'].map((where) => page(`first: 1, where: ${where}`)),
    )
    expect((read?.totalCount ?? 0) + (unread?.totalCount ?? 0)).toBe(all?.totalCount)
    expect(read?.edges[0]?.node.isRead).toBe(true)
  })

  it('name where copies can be looked for when they have an address', async () => {
    const { data } = await query('{ sources(first: 1000) { edges { node { url archiveLookupUrl } } } }')
    const { edges } = (
      data as { sources: { edges: { node: { url: string | null; archiveLookupUrl: string | null } }[] } }
    ).sources
    for (const { node } of edges) {
      expect(node.archiveLookupUrl).toBe(node.url && `https://web.archive.org/web/*/${node.url}`)
    }
  })
})

eachSampleApi('a source', ({ query }) => {
  it('names the record of every citation, of a part the whole', async () => {
    const { data } = await query(`{
      source(slug: "treaty") {
        uses {
          record {
            __typename
            ... on Membership { slug }
            ... on Accession { slug }
            ... on Statement { slug }
            ... on Deployment { slug host(at: "1961-01-01") { name } }
          }
        }
      }
    }`)
    const { uses } = (data as { source: { uses: { record: { __typename: string; slug?: string } }[] } }).source
    const types = uses.map(({ record }) => record.__typename)
    expect(types).toEqual([
      ...['Country', 'Country', 'Organization', 'Membership'],
      // Phases: of the membership, then of the deployment.
      ...['Membership', 'Deployment', 'Deployment'],
      ...['Layer', 'WeaponSystem', 'City', 'City', 'Deployment'],
      // A strength, a contributor.
      ...['Deployment', 'Deployment'],
      // A development, an article.
      ...['Scenario', 'Scenario', 'DraftTreaty', 'DraftTreaty'],
      // A milestone, a ratification.
      ...['Accession', 'Accession', 'Accession'],
      // A reading.
      ...['Event', 'Event', 'Statement', 'Statement'],
      ...['Erratum', 'Term', 'Chapter'],
    ])
    expect(uses[5]?.record).toEqual({ __typename: 'Deployment', slug: 'base', host: { name: 'New' } })
    expect(uses[19]?.record).toEqual({ __typename: 'Accession', slug: 'a' })
    expect(uses[24]?.record).toEqual({ __typename: 'Statement', slug: 'words' })
  })

  it('by an unknown name is null', async () => {
    expect(await query('{ source(slug: "nothing") { slug } }')).toEqual({ data: { source: null } })
  })
})
