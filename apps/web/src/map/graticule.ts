import { geoGraticule } from 'd3-geo'
import type { MultiLineString } from 'geojson'

/** Meridians and parallels every ten degrees, of the part of the Earth that the map can show. */
export const graticule: MultiLineString = geoGraticule()
  .extentMajor([
    [-180, -20],
    [180, 80.1],
  ])
  .extentMinor([
    [-180, -20],
    [180, 80.1],
  ])
  .step([10, 10])
  .precision(2)()
