import { toDay } from '@natlas/db'
import { type Day, holdsOn, yearOf } from '@natlas/timeline'
import { builder } from '../builder.ts'
import { AccessionBasis, type Basis, startColumn } from '../input/accession-basis.ts'
import { yearsBetween } from '../input/range.ts'
import { Country } from '../record/country.ts'
import { Membership } from '../record/membership.ts'

type Row = typeof Membership.$inferType & { country: typeof Country.$inferType }

const MembershipYear = builder
  .objectRef<{ year: number; date: Day; held: Row[]; joined: Row[]; left: Row[] }>('MembershipYear')
  .implement({
    description: 'Who belonged to an organization at the end of a year, and who came and went in it.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'The calendar year.' }),
      date: t.expose('date', {
        type: 'Date',
        description: 'The day that stands for the year: 31 December, in the last year the `asOf` day of the dataset.',
      }),
      count: t.int({ description: 'How many states belonged on `date`.', resolve: ({ held }) => held.length }),
      members: t.field({
        type: [Country],
        description: 'The states that belonged on `date`, by code.',
        resolve: ({ held }) => held.map(({ country }) => country),
      }),
      joined: t.expose('joined', {
        type: [Membership],
        description: 'The memberships that began in the year up to `date`, counted by the basis, oldest first.',
      }),
      left: t.expose('left', {
        type: [Membership],
        description: 'The memberships that ended in the year up to `date`: whose `to` lies in it.',
      }),
    }),
  })

builder.queryField('membershipByYear', (t) =>
  t.field({
    type: [MembershipYear],
    description: 'The membership of an organization year by year, oldest first.',
    args: {
      from: t.arg.int({ description: 'The first year, 1949 or later; null: 1949.' }),
      to: t.arg.int({ description: 'The last year, at most that of the `asOf` day of the dataset; null: that.' }),
      organization: t.arg({
        type: 'OrganizationCode',
        defaultValue: 'NATO',
        description: 'The organization; null: NATO.',
      }),
      basis: t.arg({
        type: AccessionBasis,
        defaultValue: 'IN_FORCE',
        description: 'By which act a membership counts as begun; null: in force.',
      }),
    },
    resolve: async (_, { from, to, organization, basis }, context) => {
      const years = await yearsBetween(from, to, context)
      const asOf = toDay((await context.dataset()).asOf)
      const rows = await context.prisma.membership.findMany({
        where: { organizationCode: organization ?? 'NATO' },
        include: { country: true },
        orderBy: [{ [startColumn(basis ?? 'IN_FORCE')]: 'asc' }, { countryCode: 'asc' }],
      })
      return years.map((year) => membershipIn(year, asOf, rows, basis ?? 'IN_FORCE'))
    },
  }),
)

function membershipIn(year: number, asOf: Day, rows: readonly Row[], basis: Basis) {
  const date = year === yearOf(asOf) ? asOf : `${year}-12-31`
  const within = (day: Day | null) => day !== null && yearOf(day) === year && day <= date
  const startOf = (row: Row) => toDay(row[startColumn(basis)])
  const endOf = ({ to }: Row) => to && toDay(to)
  return {
    year,
    date,
    held: rows
      .filter((row) => holdsOn({ from: startOf(row), to: endOf(row) }, date))
      .toSorted((a, b) => (a.countryCode < b.countryCode ? -1 : 1)),
    joined: rows.filter((row) => within(startOf(row))),
    left: rows.filter((row) => within(endOf(row))),
  }
}
