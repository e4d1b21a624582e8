import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

/** The years in which NATO grew: how many it then had, and who joined on which day. */
const growth = [
  [1949, 12, '1949-08-24', 'BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA'],
  [1952, 14, '1952-02-18', 'GRC TUR'],
  [1955, 15, '1955-05-06', 'DEU'],
  [1982, 16, '1982-05-30', 'ESP'],
  [1999, 19, '1999-03-12', 'CZE HUN POL'],
  [2004, 26, '2004-03-29', 'BGR EST LTU LVA ROU SVK SVN'],
  [2009, 28, '2009-04-01', 'ALB HRV'],
  [2017, 29, '2017-06-05', 'MNE'],
  [2020, 30, '2020-03-27', 'MKD'],
  [2023, 31, '2023-04-04', 'FIN'],
  [2024, 32, '2024-03-07', 'SWE'],
] as const

/** The same with the years in between, in which nobody joined. */
const years = growth.flatMap(([year, count, date, codes], index) => {
  const joined = codes.split(' ').map((code) => ({ country: { code }, from: { date } }))
  const quiet = (growth[index + 1]?.[0] ?? 2025) - year - 1
  return [
    { year, count, joined },
    ...Array.from({ length: quiet }, (_, i) => ({ year: year + i + 1, count, joined: [] })),
  ]
})

eachApi('membership by year', ({ query }) => {
  it('has 12 members in 1949 and 32 in 2024, each from its exact day', async () => {
    const answer = await query(
      '{ membershipByYear(from: 1949, to: 2024) { year count joined { country { code } from { date } } } }',
    )
    expect(answer).toEqual({ data: { membershipByYear: years } })
  })

  it('covers the whole atlas when no year is given, and ends on its last day', async () => {
    const { data } = await query('{ dataset { asOf } membershipByYear { year date } }')
    const { dataset, membershipByYear } = data as {
      dataset: { asOf: string }
      membershipByYear: { year: number; date: string }[]
    }
    expect(membershipByYear[0]).toEqual({ year: 1949, date: '1949-12-31' })
    expect(membershipByYear.at(-1)).toEqual({ year: Number(dataset.asOf.slice(0, 4)), date: dataset.asOf })
  })

  it('does not count German reunification as an accession', async () => {
    const answer = await query('{ membershipByYear(from: 1990, to: 1990) { count joined { slug } left { slug } } }')
    expect(answer).toEqual({ data: { membershipByYear: [{ count: 16, joined: [], left: [] }] } })
  })

  it('shows who left: Albania the Warsaw Treaty in 1968, the German Democratic Republic in 1990, all others in 1991', async () => {
    const { data } = await query(
      '{ membershipByYear(from: 1968, to: 1991, organization: WTO) { year count members { code } left { country { code } } } }',
    )
    const left = (
      data as { membershipByYear: { year: number; left: { country: { code: string } }[] }[] }
    ).membershipByYear
      .filter((it) => it.left.length > 0)
      .map((it) => [it.year, it.left.map(({ country }) => country.code).sort()])
    expect(left).toEqual([
      [1968, ['ALB']],
      [1990, ['DDR']],
      [1991, ['BGR', 'CSK', 'HUN', 'POL', 'ROU', 'SUN']],
    ])
  })

  it('counts from the signature or the ceremony when asked to', async () => {
    const answer = await query(`{
      signed: membershipByYear(from: 1997, to: 1997, basis: SIGNED) { count joined { country { code } from { date } } }
      inForce: membershipByYear(from: 1997, to: 1997) { count }
      ceremony: membershipByYear(from: 1999, to: 1999, basis: CEREMONY) { count }
    }`)
    const from = { date: '1999-03-12' }
    const joined = ['CZE', 'HUN', 'POL'].map((code) => ({ country: { code }, from }))
    expect(answer).toEqual({
      data: { signed: [{ count: 19, joined }], inForce: [{ count: 16 }], ceremony: [{ count: 19 }] },
    })
  })

  it('takes the organization with or without quotes, and as a variable', async () => {
    const { data } = await query(
      `query ($organization: OrganizationCode) {
        bare: membershipByYear(from: 1960, to: 1960, organization: WTO) { count }
        quoted: membershipByYear(from: 1960, to: 1960, organization: "WTO") { count }
        variable: membershipByYear(from: 1960, to: 1960, organization: $organization) { count }
      }`,
      { organization: 'WTO' },
    )
    expect(data).toEqual({ bare: [{ count: 8 }], quoted: [{ count: 8 }], variable: [{ count: 8 }] })
  })
})
