import { type Point, wgs84 } from './wgs84.ts'

/** A vertex of a ring: `lon` counts on past ±180 from vertex to vertex, so that it never jumps. */
export interface RingVertex {
  /** Degrees from north, clockwise, in which the vertex lies as seen from the middle. */
  readonly azimuth: number
  readonly lon: number
  readonly lat: number
}

const options = {
  /** Degrees of azimuth between two vertices. */
  step: 3,
  /** Degrees of longitude beyond which two vertices get more between them: a ring that passes a pole turns quickly there. */
  jump: 15,
  /** Degrees of azimuth below which none is put between: about a metre on the longest ring. */
  finest: 1e-5,
}

/**
 * The line of all points that lie `km` kilometres (1 to 19,900) from a point, as 120 vertices or some more,
 * counterclockwise seen from above, so that the middle is to the left. The last vertex is the first again; its longitude
 * differs by 360 when the line goes around one pole. Every vertex lies at that distance, and wherever the line crosses
 * 180° (or 540°, or −180°) one lies exactly there.
 */
export function ringOutline(from: Point, km: number): RingVertex[] {
  const at: VertexAt = (azimuth, near) => {
    const { lat2: lat = Number.NaN, lon2: lon = Number.NaN } = wgs84.Direct(from.lat, from.lon, azimuth, km * 1000)
    return { azimuth, lat, lon: lon + 360 * Math.round((near - lon) / 360) }
  }
  // Half a step off north, so that no vertex but those of `crossing` falls on 180° when the middle lies on 0° or 180°.
  const first = at(360 - options.step / 2, from.lon)
  const outline = [first]
  let last = first
  for (let azimuth = first.azimuth - options.step; azimuth >= first.azimuth - 360; azimuth -= options.step) {
    outline.push(...onward(last, azimuth, at))
    last = outline.at(-1) ?? last
  }
  outline[outline.length - 1] = {
    ...last,
    lat: first.lat,
    lon: first.lon + 360 * Math.round((last.lon - first.lon) / 360),
  }
  return outline.flatMap((here, i) => [here, ...crossing(here, outline[i + 1] ?? here, at)])
}

/** The vertex in a direction, its longitude within 180 degrees of `near`. */
type VertexAt = (azimuth: number, near: number) => RingVertex

/** The vertices after one, up to that in a direction. */
function onward(here: RingVertex, azimuth: number, at: VertexAt): RingVertex[] {
  const next = at(azimuth, here.lon)
  if (Math.abs(next.lon - here.lon) <= options.jump || here.azimuth - azimuth < options.finest) return [next]
  const half = onward(here, (here.azimuth + azimuth) / 2, at)
  return [...half, ...onward(half.at(-1) ?? here, azimuth, at)]
}

/** The vertex on the antimeridian between two that lie on different sides of it, found by halving. */
function crossing(here: RingVertex, next: RingVertex, at: VertexAt): RingVertex[] {
  const edge = 360 * Math.ceil((Math.min(here.lon, next.lon) - 180) / 360) + 180
  if (edge <= Math.min(here.lon, next.lon) || edge >= Math.max(here.lon, next.lon)) return []
  let before = here
  let step = (next.azimuth - here.azimuth) / 2
  // 40 halvings of three degrees leave less than the library can tell apart.
  for (let i = 0; i < 40; i++, step /= 2) {
    const middle = at(before.azimuth + step, before.lon)
    if (middle.lon < edge === here.lon < edge) before = middle
  }
  return [{ ...before, lon: edge }]
}
