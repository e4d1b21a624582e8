import { inTheatre } from '../src/in-theatre.ts'
import type { OwnerTable } from '../src/owner-table.ts'
import { atomOf } from './atom-of.ts'
import type { Province } from './source.ts'

/** Where Natural Earth names a part, abbreviates, or is older than the state's own change of name. */
const NAMES: Record<string, string> = { PSE: 'Palestine', SSD: 'South Sudan', SWZ: 'Eswatini', TZA: 'Tanzania' }

/** English names of the owners outside the theatre, which have no record of their own, in the order of their codes. */
export function placesOf(
  { features }: { features: readonly { properties: Province }[] },
  owners: OwnerTable,
): Record<string, string> {
  const codes = new Set(Object.values(owners).flatMap((list) => list.map(([, owner]) => owner)))
  return Object.fromEntries(
    [...codes]
      .filter((code) => !inTheatre(code))
      .sort()
      .map((code) => {
        const own = features.find(({ properties }) => properties.adm0_a3 === code)
        const part = own ?? features.find(({ properties }) => atomOf(properties) === code)
        const name = NAMES[code] ?? part?.properties.admin
        if (!name) throw new Error(`Nothing names ${code}; add it to build/places.ts.`)
        return [code, name]
      }),
  )
}
