import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

interface Deployed {
  readonly slug: string
  readonly contributors: readonly { readonly country: { readonly code: string }; readonly role: string }[]
}

eachApi('deployments', ({ query }) => {
  async function battlegroups(date: string): Promise<readonly Deployed[]> {
    const { data, errors } = await query(
      `query ($date: Date!) {
        snapshot(date: $date) {
          deployments(where: { layers: ["enhanced-forward-presence"] }) { slug contributors { country { code } role } }
        }
      }`,
      { date },
    )
    expect(errors).toBeUndefined()
    return (data as { snapshot: { deployments: Deployed[] } }).snapshot.deployments
  }

  it('of the forward presence are none in 2016, four in 2018 with their framework nations, eight in 2022', async () => {
    expect(await battlegroups('2016-12-31')).toEqual([])
    const four = await battlegroups('2018-06-01')
    const framework = four.flatMap(({ contributors }) =>
      contributors.filter(({ role }) => role === 'FRAMEWORK_NATION').map(({ country }) => country.code),
    )
    expect(framework.sort()).toEqual(['CAN', 'DEU', 'GBR', 'USA'])
    expect(await battlegroups('2022-12-31')).toHaveLength(8)
  })

  it('are those of the day for which a snapshot or a filter asks', async () => {
    const { data } = await query(`{
      snapshot(date: "1992-06-01") { deployments(where: { hosts: ["DEU"], operators: ["RUS"] }) { ...Group } }
      deployments(where: { at: "1989-06-01", hosts: ["DDR"], kinds: [GROUND_FORCE] }) { edges { node { ...Group } } }
      deployment(slug: "group-of-soviet-forces-in-germany") { status once: status(at: "1989-06-01") gone: status(at: "2000-01-01") }
    }
    fragment Group on Deployment { slug status host { code } operators { country { code } } }`)
    const group = { slug: 'group-of-soviet-forces-in-germany', status: 'ACTUAL' }
    const russian = { ...group, host: { code: 'DEU' }, operators: [{ country: { code: 'RUS' } }] }
    const soviet = { ...group, host: { code: 'DDR' }, operators: [{ country: { code: 'SUN' } }] }
    expect(data).toMatchObject({
      snapshot: { deployments: expect.arrayContaining([russian]) },
      deployments: { edges: expect.arrayContaining([{ node: soviet }]) },
      deployment: { once: 'ACTUAL', gone: null },
    })
  })

  it('under two names and different questions keep the day that is asked for', async () => {
    // Fields that ask a host for different things make the server load the deployment a second time.
    const { data } = await query(`{
      snapshot(date: "1989-06-01") {
        deployments(where: { hosts: ["DDR"], kinds: [GROUND_FORCE] }) {
          slug
          a: host { code memberships(organization: WTO) { slug } }
          b: host { code memberships(organization: NATO) { slug } }
        }
      }
    }`)
    const { deployments } = (data as { snapshot: { deployments: { a: object; b: object }[] } }).snapshot
    expect(deployments.length).toBeGreaterThan(0)
    for (const { a, b } of deployments) {
      expect(a).toMatchObject({ code: 'DDR', memberships: [{}] })
      expect(b).toEqual({ code: 'DDR', memberships: [] })
    }
  })

  it('have a strength of the claims that were current, and of those that were known', async () => {
    const { data } = await query(`{
      deployment(slug: "adazi-battlegroup") {
        current: strength(at: "2018-06-20", measure: TROOPS) { min max basis asOf { edtf } publishedOn { edtf } sources { source { slug } } }
        known: strength(at: "2018-06-20", measure: TROOPS, asKnownOn: "2018-06-30") { min max }
        before: strength(at: "2016-06-20") { min }
        aircraft: strength(measure: AIRCRAFT) { min }
        strengths { measure basis min max }
      }
    }`)
    expect(data).toMatchObject({
      deployment: {
        current: {
          min: 1100,
          max: null,
          basis: 'battlegroup only',
          asOf: { edtf: '2018-06' },
          publishedOn: { edtf: '2018-07' },
          sources: [{ source: { slug: 'canadian-army-one-year-latvia-2018' } }],
        },
        known: { min: 1138, max: 1138 },
        before: null,
        aircraft: null,
      },
    })
  })

  it('have without a day the strength of their last one', async () => {
    const { data } = await query(`{
      there: deployment(slug: "adazi-battlegroup") { ...Count on: strength(at: "2025-12-31") { min basis } }
      gone: deployment(slug: "northern-group-of-forces") { ...Count to { date } strengths { asOf { date } } }
    }
    fragment Count on Deployment { strength { min basis } }`)
    const { there, gone } = data as { there: { strength: object; on: object }; gone: { strength: object } }
    expect(there.strength).toEqual(there.on)
    expect(there.strength).not.toBeNull()
    expect(gone.strength).not.toBeNull()
  })

  it('of a snapshot are counted as they were known when it asks so', async () => {
    const { data } = await query(`{
      later: snapshot(date: "2018-06-20") { deployments(where: { hosts: ["LVA"], kinds: [BATTLEGROUP] }) { strength { min } } }
      known: snapshot(date: "2018-06-20", asKnownOn: "2018-06-30") {
        deployments(where: { hosts: ["LVA"], kinds: [BATTLEGROUP] }) { strength { min } }
      }
    }`)
    expect(data).toEqual({
      later: { deployments: [{ strength: { min: 1100 } }] },
      known: { deployments: [{ strength: { min: 1138 } }] },
    })
  })

  it('stand in their host and belong to their operator', async () => {
    const { data } = await query(`{
      poland: country(code: "POL") { hosts(at: "1985-01-01") { slug status } all: hosts { slug } }
      union: country(code: "SUN") { operates(at: "1985-01-01") { slug } }
      canada: country(code: "CAN") { operates(at: "2018-06-01") { slug } }
      snapshot(date: "1985-01-01") { states { code country { hosts { slug } } } }
    }`)
    const { poland, union, canada, snapshot } = data as Record<
      'poland' | 'union' | 'canada' | 'snapshot',
      {
        hosts: { slug: string }[]
        all: object[]
        operates: { slug: string }[]
        states: { code: string; country: { hosts: { slug: string }[] } | null }[]
      }
    >
    expect(poland.hosts).toContainEqual({ slug: 'northern-group-of-forces', status: 'ACTUAL' })
    expect(poland.all.length).toBeGreaterThan(poland.hosts.length)
    expect(union.operates.map(({ slug }) => slug)).toContain('northern-group-of-forces')
    expect(canada.operates.map(({ slug }) => slug)).not.toContain('adazi-battlegroup')
    // Without a day of its own a state hosts what it hosted on the day of the snapshot.
    const then = snapshot.states.find(({ code }) => code === 'POL')?.country?.hosts.map(({ slug }) => slug)
    expect(then).toEqual(poland.hosts.map(({ slug }) => slug))
  })

  it('cut the stretches of snapshots where anything of them changes', async () => {
    const { data } = await query(`{
      deployment(slug: "adazi-battlegroup") { stretches { from to } contributions { from { date } } strengths { asOf { date } } }
    }`)
    const { stretches, contributions, strengths } = (
      data as {
        deployment: {
          stretches: { from: string }[]
          contributions: { from: { date: string } }[]
          strengths: { asOf: { date: string } }[]
        }
      }
    ).deployment
    const days = [stretches[1]?.from, contributions.at(-1)?.from.date, strengths.at(-1)?.asOf.date]
    for (const day of days) {
      const answer = await query(`query ($day: Date!) { snapshot(date: $day) { validFrom } }`, { day })
      expect(answer).toEqual({ data: { snapshot: { validFrom: day } } })
    }
  })

  it('of a snapshot are not those of another day', async () => {
    const { errors } = await query(
      '{ snapshot(date: "2000-01-01") { deployments(where: { at: "2001-01-01" }) { slug } } }',
    )
    expect(errors).toMatchObject([
      {
        message: 'where.at: this is the snapshot of 2000-01-01; leave it out, or ask `deployments` of the query.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'where.at' },
      },
    ])
  })
})
