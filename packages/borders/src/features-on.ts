import type { Day } from '@natlas/timeline'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import type { Borders } from './create-borders.ts'
import type { Kind } from './kind-of.ts'
import { rfc7946 } from './rfc7946.ts'

/** What a feature says of its state or territory. */
export interface StateProperties {
  readonly code: string
  /** The English name, where `nameOf` knew one. */
  readonly name?: string
  readonly kind: Kind
}

/**
 * The states and territories of a day as GeoJSON that follows RFC 7946, one feature each, in the order of their codes.
 * `nameOf` gives the English name of a code on that day, or undefined.
 */
export function featuresOn(
  borders: Borders,
  day: Day,
  nameOf: (code: string) => string | undefined = () => undefined,
): FeatureCollection<MultiPolygon, StateProperties> {
  return {
    type: 'FeatureCollection',
    features: borders.statesOn(day).map(({ code, kind, atoms }) => {
      const name = nameOf(code)
      return {
        type: 'Feature',
        id: code,
        properties: { code, ...(name === undefined ? {} : { name }), kind },
        geometry: rfc7946(borders.geometry(atoms)),
      }
    }),
  }
}
