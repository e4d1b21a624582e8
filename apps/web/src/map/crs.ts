import { CRS, type LatLng, latLng, Point, point, Transformation, Util } from 'leaflet'
import { earthRadius, project, unproject } from './projection.ts'

// A vertex is projected at every zoom and pan, and its place on the plane never changes.
const projected = new WeakMap<LatLng, readonly [number, number]>()

function planePoint(position: LatLng): readonly [number, number] {
  let plane = projected.get(position)
  if (!plane) {
    plane = project(position.lng, position.lat)
    projected.set(position, plane)
  }
  return plane
}

const rim = 2 * earthRadius

/** Leaflet's reference system of the map: at zoom 0 the disc of the Earth is 256 pixels wide. */
export const equalAreaCrs: CRS = Util.extend({}, CRS.Earth, {
  code: 'natlas:laea',
  projection: {
    // A new point each time: Leaflet moves the one that it is given.
    project: (position: LatLng) => new Point(...planePoint(position)),
    unproject: ({ x, y }: Point) => {
      const [lon, lat] = unproject(x, y)
      return latLng(lat, lon)
    },
    bounds: { min: point(-rim, -rim), max: point(rim, rim) },
  },
  transformation: new Transformation(1 / (2 * rim), 0.5, -1 / (2 * rim), 0.5),
  infinite: true,
})

/** How many metres of ground a pixel covers at a zoom level. */
export function metresPerPixel(zoom: number): number {
  return (2 * rim) / (256 * 2 ** zoom)
}

/** The zoom level at which a pixel covers so many metres. */
export function zoomOfScale(metres: number): number {
  return Math.log2((2 * rim) / (256 * metres))
}
