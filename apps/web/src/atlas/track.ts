import { type Day, pace, type Stop, type Track } from '@natlas/timeline'
import type { Change } from '../history/changes.ts'

/** How long changes stay, in seconds at speed 1: each accession gets its moment, the rest a glance, a crowd longer. */
const dwells = { accession: 2.4, alliance: 1.1, other: 0.45, perOther: 0.12, mostForOthers: 1.6 } as const

/** The same for a day on which troops come or go, and the most for all such days together: with every layer on they are hundreds. */
const troopsDwell = { each: 0.15, all: 20 } as const

/** Seconds for a year in which nothing happens. */
const secondsPerQuietYear = 0.38

/** The first day of the atlas, and the day of the Treaty, with which playing begins. */
export const firstDay = '1949-01-01'
const firstPlayed = '1949-04-04'

/**
 * The time of the atlas, paced by what happens, to the alliances and to the troops that are shown; for readers who want less
 * motion it steps from change to change.
 */
export function trackOf(
  changes: readonly Change[],
  asOf: Day,
  reducedMotion: boolean,
  troopsDays: readonly Day[] = [],
): Track {
  const crowds = new Map<Day, number>()
  for (const { day } of changes) crowds.set(day, (crowds.get(day) ?? 0) + 1)
  const stops = changes.map((change): Stop => {
    const others = (crowds.get(change.day) ?? 1) - 1
    return { day: change.day, dwell: dwellOf(change) + Math.min(others * dwells.perOther, dwells.mostForOthers) }
  })
  const known = new Set(changes.map(({ day }) => day))
  const others = troopsDays.filter((day) => firstPlayed <= day && day <= asOf && !known.has(day))
  const dwell = Math.min(troopsDwell.each, troopsDwell.all / others.length)
  const all = [...stops, ...others.map((day): Stop => ({ day, dwell }))].sort((a, b) => (a.day < b.day ? -1 : 1))
  return {
    pace: pace(all, { from: firstPlayed, to: asOf, secondsPerYear: reducedMotion ? 0 : secondsPerQuietYear }),
    from: firstDay,
    to: asOf,
    changes: [...new Set([...known, ...others])].sort(),
  }
}

function dwellOf({ kind, organization }: Change): number {
  const isAccession = organization === 'NATO' && ['joined', 'founded', 'signed', 'protocolSigned'].includes(kind)
  if (isAccession) return dwells.accession
  return organization || kind === 'began' || kind === 'ended' ? dwells.alliance : dwells.other
}
