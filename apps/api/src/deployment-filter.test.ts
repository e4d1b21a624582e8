import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

interface Coded {
  readonly code: string
}
interface Deployment {
  readonly slug: string
  readonly kind: string
  readonly layers: readonly { readonly slug: string }[]
  readonly systems: readonly { readonly slug: string }[]
  readonly stretches: readonly Stretch[]
}
interface Stretch {
  readonly from: string
  readonly to: string | null
  readonly status: string
  readonly host: Coded | null
  readonly hostTerritory: Coded | null
  readonly operators: readonly { readonly country: Coded | null; readonly organization: Coded | null }[]
  readonly place: { readonly lat: number; readonly lon: number }
}

const day = '2017-09-20'
const holds = ({ from, to }: Stretch) => from <= day && (to === null || day < to)
const isThere = ({ status }: Stretch) => status === 'ACTUAL' || status === 'CLAIMED'
const codesOf = ({ operators }: Stretch) => operators.map((it) => (it.country ?? it.organization)?.code)

/** Great-circle distance, by the law of cosines: another formula than the one in the database. */
function kmFrom(lat: number, lon: number, place: Stretch['place']): number {
  const [a, b, c] = [lat, place.lat, place.lon - lon].map((it) => (it * Math.PI) / 180) as [number, number, number]
  return 6371.0088 * Math.acos(Math.min(1, Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(c)))
}

/** A filter, and what it asks of a stretch of the deployment. */
const filters: readonly [string, (stretch: Stretch, deployment: Deployment) => boolean][] = [
  [`at: "${day}"`, (it) => holds(it) && isThere(it)],
  [`at: "${day}", status: [BUILDING, ANNOUNCED]`, (it) => holds(it) && ['BUILDING', 'ANNOUNCED'].includes(it.status)],
  ['status: [CANCELLED]', ({ status }) => status === 'CANCELLED'],
  [
    'during: { from: "1962-10-16", to: "1962-10-29" }',
    ({ from, to }) => from < '1962-10-29' && (to === null || to > '1962-10-16'),
  ],
  ['during: { from: "2022-02-24" }', ({ to }) => to === null || to > '2022-02-24'],
  ['hosts: ["POL", "BLR"]', ({ host }) => host?.code === 'POL' || host?.code === 'BLR'],
  ['hosts: ["XZS"]', ({ hostTerritory }) => hostTerritory?.code === 'XZS'],
  ['operators: ["SUN"], hosts: ["DEU"]', (it) => codesOf(it).includes('SUN') && it.host?.code === 'DEU'],
  [`operators: ["NATO"], at: "${day}"`, (it) => codesOf(it).includes('NATO') && holds(it) && isThere(it)],
  ['near: { lat: 54.7, lon: 20.5, km: 150 }', ({ place }) => kmFrom(54.7, 20.5, place) <= 150],
  ['near: { lat: 90, lon: 0, km: 2500 }', ({ place }) => kmFrom(90, 0, place) <= 2500],
  [
    `kinds: [RADAR, MISSILE_DEFENCE], at: "${day}"`,
    (it, { kind }) => /^(RADAR|MISSILE_DEFENCE)$/.test(kind) && holds(it) && isThere(it),
  ],
  ['kinds: [EXERCISE]', (_, { kind }) => kind === 'EXERCISE'],
  [
    'layers: ["belarus", "kaliningrad"]',
    (_, { layers }) => layers.some(({ slug }) => /^(belarus|kaliningrad)$/.test(slug)),
  ],
  ['systems: ["iskander-m"]', (_, { systems }) => systems.some(({ slug }) => slug === 'iskander-m')],
  [
    'layers: ["kaliningrad"], systems: ["iskander-m"], kinds: [MISSILE_FORCE]',
    (_, { layers, systems, kind }) =>
      kind === 'MISSILE_FORCE' &&
      layers.some(({ slug }) => slug === 'kaliningrad') &&
      systems.some(({ slug }) => slug === 'iskander-m'),
  ],
]

eachApi('a filter of deployments', ({ query }) => {
  async function all(): Promise<readonly Deployment[]> {
    const { data } = await query(`{
      deployments(first: 1000) { edges { node {
        slug kind layers { slug } systems { slug }
        stretches { from to status host { code } hostTerritory { code } operators { country { code } organization { code } } place { lat lon } }
      } } }
    }`)
    return (data as { deployments: { edges: { node: Deployment }[] } }).deployments.edges.map(({ node }) => node)
  }

  interface Page {
    readonly totalCount: number
    readonly pageInfo: { readonly endCursor: string; readonly startCursor: string; readonly hasNextPage: boolean }
    readonly edges: readonly { readonly node: { readonly slug: string } }[]
  }

  async function page(where: string, rest = 'first: 1000'): Promise<Page> {
    const { data, errors } = await query(`{
      deployments(where: { ${where} }, ${rest}) { totalCount pageInfo { endCursor startCursor hasNextPage } edges { node { slug } } }
    }`)
    expect(errors).toBeUndefined()
    return (data as { deployments: Page }).deployments
  }

  it.each(filters)('{ %s } gives what the whole list has of it', async (where, wants) => {
    const wanted = (await all()).filter((it) => it.stretches.some((stretch) => wants(stretch, it)))
    expect(wanted.length).toBeGreaterThan(0)
    const { edges, totalCount } = await page(where)
    expect(edges.map(({ node }) => node.slug).sort()).toEqual(wanted.map(({ slug }) => slug).sort())
    expect(totalCount).toBe(wanted.length)
  })

  it.each(['', `at: "${day}"`])('{ %s } gives each once, page by page in both directions', async (where) => {
    const { edges } = await page(where)
    const slugs = edges.map(({ node }) => node.slug)
    const forward: string[] = []
    for (let after = ''; ; ) {
      const next = await page(where, `first: 37${after && `, after: "${after}"`}`)
      forward.push(...next.edges.map(({ node }) => node.slug))
      if (!next.pageInfo.hasNextPage) break
      after = next.pageInfo.endCursor
    }
    expect(forward).toEqual(slugs)
    const last = await page(where, 'last: 5')
    expect(last.edges.map(({ node }) => node.slug)).toEqual(slugs.slice(-5))
    const before = await page(where, `last: 5, before: "${last.pageInfo.startCursor}"`)
    expect(before.edges.map(({ node }) => node.slug)).toEqual(slugs.slice(-10, -5))
  })

  it('by the day on which a host joined asks for memberships of that time', async () => {
    const { data } = await query(`{
      deployments(first: 1000, where: { at: "2021-12-17", hostJoinedAfter: "1997-05-27" }) { edges { node {
        slug host { code memberships(organization: NATO) { from { date } } }
      } } }
    }`)
    const { edges } = (
      data as {
        deployments: { edges: { node: { host: { memberships: { from: { date: string } }[] } } }[] }
      }
    ).deployments
    expect(edges.length).toBeGreaterThan(10)
    const days = edges.map(({ node }) => node.host.memberships[0]?.from.date ?? '')
    expect(days.every((from) => from > '1997-05-27' && from <= '2021-12-17')).toBe(true)
    // Finland joined later than that: what stood there is among them only when one asks for a later day.
    const later = await page('hostJoinedAfter: "1997-05-27", hosts: ["FIN"]')
    expect(later.totalCount).toBeGreaterThan(0)
    expect((await page('at: "2021-12-17", hostJoinedAfter: "1997-05-27", hosts: ["FIN"]')).totalCount).toBe(0)
  })

  it('by operator leaves out who only contributes', async () => {
    const { data } = await query(`{
      deployment(slug: "adazi-battlegroup") { contributors(at: "2018-06-01") { country { code } } }
    }`)
    expect(data).toMatchObject({ deployment: { contributors: expect.arrayContaining([{ country: { code: 'CAN' } }]) } })
    const { edges } = await page('operators: ["CAN"], at: "2018-06-01"')
    expect(edges.map(({ node }) => node.slug)).not.toContain('adazi-battlegroup')
  })

  it('that names nothing gives nothing', async () => {
    for (const where of ['layers: []', 'kinds: []', 'status: []', 'hosts: []']) {
      expect(await page(where)).toMatchObject({ totalCount: 0, edges: [] })
    }
  })

  it('by day gives what the deployment was on that day', async () => {
    const { data } = await query(`{
      deployments(where: { at: "1992-06-01", hosts: ["DEU"], operators: ["RUS"] }) { edges { node {
        slug status host { code } operators { country { code } } now: status(at: "2020-01-01")
      } } }
    }`)
    expect(data).toMatchObject({
      deployments: {
        edges: expect.arrayContaining([
          {
            node: {
              slug: 'group-of-soviet-forces-in-germany',
              status: 'ACTUAL',
              host: { code: 'DEU' },
              operators: [{ country: { code: 'RUS' } }],
              now: null,
            },
          },
        ]),
      },
    })
  })
})
