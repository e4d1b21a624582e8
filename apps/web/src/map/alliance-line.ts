import type { Borders } from '@natlas/borders'
import type { Day } from '@natlas/timeline'
import type { MultiLineString } from 'geojson'

/** The day from which the drafts of December 2021 count. */
export const draftsCountFrom: Day = '1997-05-27'

/** The land border of some states on a day, towards all others: one line. */
export function allianceLine(borders: Borders, members: ReadonlySet<string>, day: Day): MultiLineString {
  const coordinates = borders
    .borderLines(day)
    .filter(({ owners: [a, b] }) => members.has(a) !== members.has(b))
    .flatMap(({ line }) => line.coordinates)
  return { type: 'MultiLineString', coordinates }
}
