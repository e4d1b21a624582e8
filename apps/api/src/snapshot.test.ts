import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

interface Snapshot {
  readonly validFrom: string
  readonly validUntil: string | null
  readonly members: readonly { readonly code: string }[]
  readonly states: readonly { readonly code: string; readonly kind: string; readonly name: string }[]
}

eachApi('a snapshot', ({ query }) => {
  async function snapshot(date: string, basis = 'IN_FORCE'): Promise<Snapshot> {
    const { data, errors } = await query(
      `query ($date: Date!, $basis: AccessionBasis) {
        snapshot(date: $date, basis: $basis) { validFrom validUntil members { code } states { code kind name } }
      }`,
      { date, basis },
    )
    expect(errors).toBeUndefined()
    return (data as { snapshot: Snapshot }).snapshot
  }

  it('of 9 November 1989 has 16 members, both Germanies, the Soviet Union, Czechoslovakia and Yugoslavia', async () => {
    const { members, states, validFrom, validUntil } = await snapshot('1989-11-09')
    expect(members).toHaveLength(16)
    const codes = states.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['CSK', 'DDR', 'DEU', 'SUN', 'XBW', 'YUG']))
    for (const later of ['CZE', 'RUS', 'SVN', 'UKR']) expect(codes).not.toContain(later)
    expect(states).toContainEqual({ code: 'DEU', kind: 'STATE', name: 'West Germany' })
    expect(states).toContainEqual({ code: 'XBW', kind: 'TERRITORY', name: 'West Berlin' })
    expect(validFrom <= '1989-11-09').toBe(true)
    expect(validUntil !== null && validUntil > '1989-11-09').toBe(true)
  })

  it('is the same on every day of its stretch, and another on the next', async () => {
    const { validFrom, validUntil, ...facts } = await snapshot('1989-11-09')
    expect(await snapshot(validFrom)).toEqual({ validFrom, validUntil, ...facts })
    const next = await snapshot(validUntil ?? '')
    expect(next.validFrom).toBe(validUntil)
  })

  it('changes on 12 March 1999 and not on the 11th', async () => {
    const before = await snapshot('1999-03-11')
    const after = await snapshot('1999-03-12')
    expect(before.members).toHaveLength(16)
    expect(before.validUntil).toBe('1999-03-12')
    expect(after.members).toHaveLength(19)
    expect(after.validFrom).toBe('1999-03-12')
  })

  it('begins with the atlas, and ends open on its last day', async () => {
    expect((await snapshot('1949-01-01')).validFrom).toBe('1949-01-01')
    const { data } = await query('{ dataset { asOf } }')
    const { asOf } = (data as { dataset: { asOf: string } }).dataset
    expect((await snapshot(asOf)).validUntil).toBeNull()
  })

  it('has a membership up to the day before its end, and not on the day itself', async () => {
    const { data } = await query(`{
      last: snapshot(date: "1991-06-30") { members(organization: WTO) { code } memberships(organization: WTO) { slug } }
      after: snapshot(date: "1991-07-01") { members(organization: WTO) { code } memberships(organization: WTO) { slug } }
      gone: countries(where: { memberOf: WTO, existsOn: "1991-07-01" }) { totalCount }
    }`)
    expect(data).toMatchObject({ after: { members: [], memberships: [] }, gone: { totalCount: 0 } })
    const { last } = data as { last: { members: object[]; memberships: object[] } }
    expect(last.members).toHaveLength(6)
    expect(last.memberships).toHaveLength(6)
  })

  it('has no members before the treaty is in force, unless one counts from its signature', async () => {
    expect((await snapshot('1949-05-01')).members).toEqual([])
    expect((await snapshot('1949-05-01', 'SIGNED')).members).toHaveLength(12)
    expect((await snapshot('1949-08-24')).members).toHaveLength(12)
  })

  it('has its stretches cut at signatures when one counts from them', async () => {
    expect((await snapshot('1997-12-16', 'SIGNED')).validFrom).toBe('1997-12-16')
    expect((await snapshot('1997-12-16')).validFrom < '1997-12-16').toBe(true)
  })

  it('does not change with a phase of a membership that is not yet counted', async () => {
    // Spain takes part in a limited way since 30 May 1982; its flag was raised on 5 June.
    const { validFrom, validUntil } = await snapshot('1982-06-01', 'CEREMONY')
    expect(validFrom < '1982-05-30').toBe(true)
    expect(validUntil).toBe('1982-06-05')
    expect((await snapshot('1982-06-01')).validFrom).toBe('1982-05-30')
  })

  it('of the command leaves France out from 1966 to 2009', async () => {
    const { data } = await query(`{
      y1965: snapshot(date: "1965-01-01") { members(organization: NATO_COMMAND) { code } }
      y1990: snapshot(date: "1990-01-01") { members(organization: NATO_COMMAND) { code } nato: members { code } }
      y2010: snapshot(date: "2010-01-01") { members(organization: NATO_COMMAND) { code } }
    }`)
    const france = { code: 'FRA' }
    expect(data).toMatchObject({ y1965: { members: expect.arrayContaining([france]) } })
    expect(data).toMatchObject({
      y1990: { members: expect.not.arrayContaining([france]), nato: expect.arrayContaining([france]) },
    })
    expect(data).toMatchObject({ y2010: { members: expect.arrayContaining([france]) } })
  })

  it('gives the state behind a code, and the territory with the treaty that covered it', async () => {
    const { data } = await query(`{
      snapshot(date: "1961-08-13") {
        states { code country { code } territory { code coverage { organization { code } from { date } to { date } } } }
      }
    }`)
    const { states } = (data as { snapshot: { states: { code: string }[] } }).snapshot
    expect(states.find(({ code }) => code === 'DDR')).toEqual({
      code: 'DDR',
      country: { code: 'DDR' },
      territory: null,
    })
    expect(states.find(({ code }) => code === 'XBW')).toMatchObject({
      country: null,
      territory: { code: 'XBW', coverage: [{ organization: { code: 'NATO' }, from: { date: '1954-10-22' } }] },
    })
  })

  it('lists the memberships of all organizations, or of one', async () => {
    const { data } = await query(`{
      snapshot(date: "1989-11-09") {
        all: memberships { organization { code } }
        treaty: memberships(organization: WTO) { slug phases { value } }
      }
    }`)
    const { all, treaty } = (data as { snapshot: { all: { organization: { code: string } }[]; treaty: object[] } })
      .snapshot
    expect(treaty).toHaveLength(7)
    expect(new Set(all.map(({ organization }) => organization.code))).toEqual(new Set(['NATO', 'NATO_COMMAND', 'WTO']))
  })
})
