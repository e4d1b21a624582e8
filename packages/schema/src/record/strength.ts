import { toDay } from '@natlas/db'
import { type Day, strengthOn } from '@natlas/timeline'
import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

/** What is measured of a deployment. */
export const Measure = builder.enumType('Measure', {
  description: 'What is measured.',
  values: {
    TROOPS: { description: 'Men and women.' },
    LAUNCHERS: { description: 'Launchers of missiles.' },
    MISSILES: { description: 'Missiles.' },
    WARHEADS: { description: 'Warheads.' },
    AIRCRAFT: { description: 'Aircraft.' },
    SHIPS: { description: 'Ships and submarines.' },
    TANKS: { description: 'Tanks.' },
  } as const,
})

/** A claim of how strong a deployment was, or the envelope of several. */
export const Strength = builder.prismaObject('Strength', {
  fields: (t) => ({
    measure: t.expose('measure', { type: Measure }),
    min: t.exposeInt('min', { nullable: true }),
    max: t.exposeInt('max', { nullable: true }),
    basis: t.string({
      description: 'What is counted. Numbers of another basis are numbers of something else.',
      args: languageArgument,
      resolve: ({ basis }, { language }) => textIn(basis, language),
    }),
    asOf: t.field({
      type: HistoricalDate,
      description: 'For which time it is said; of an envelope, for which its newest claim is.',
      resolve: (strength) => historicalDate(strength, 'asOf'),
    }),
    publishedOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description:
        'When it was published, of an envelope its newest claim; null when the source does not say. It may be long after `asOf`.',
      resolve: (strength) => historicalDate(strength, 'publishedOn'),
    }),
    note: t.string({
      nullable: true,
      description: 'What a reader should know about it; null when there is nothing, and for several claims together.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', {
      description: 'Who says it; of an envelope, all who do.',
      query: { orderBy: { id: 'asc' } },
    }),
  }),
})

type Claim = typeof Strength.$inferType

/**
 * The envelope of the claims that were current on a day, as one row with the citations of all; null when nobody had said anything.
 * `knownOn` leaves out what was published later, or nobody knows when.
 */
export function strengthRow<Row extends Claim & { citations?: readonly object[] }>(
  rows: readonly Row[],
  day: Day,
  measure: Claim['measure'] | null | undefined,
  knownOn: Day | null | undefined,
): Row | null {
  const claims = rows
    .filter(({ publishedOn }) => !knownOn || (publishedOn !== null && toDay(publishedOn) <= knownOn))
    .map((row) => ({
      ...row,
      row,
      basis: textIn(row.basis, 'EN'),
      asOf: { date: toDay(row.asOf), latest: toDay(row.asOfLatest) },
    }))
  const envelope = strengthOn(claims, day, measure)
  const newest = envelope?.claims
    .map(({ row }) => row)
    .toSorted((a, b) => a.asOf.getTime() - b.asOf.getTime())
    .at(-1)
  if (!envelope || !newest || envelope.claims.length === 1) return newest ?? null
  const citations = envelope.claims.flatMap(({ row }) => row.citations ?? [])
  return { ...newest, min: envelope.min, max: envelope.max, note: null, ...(newest.citations ? { citations } : {}) }
}
