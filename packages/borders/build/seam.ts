import type { Position } from 'geojson'

/** How far the two sides of Natural Earth's cut through Chukotka miss each other, in degrees (150 m). */
const MISFIT = 0.002

/** Where the cut at 180 degrees meets the coast of Chukotka and of Wrangel Island, by the eastern side. */
const SHORES = [65.06619, 68.98105, 70.99242, 71.53642]

/**
 * Moves what lies beyond 180 degrees to longitudes above 180, so that the two halves of Chukotka share the
 * vertices of the cut and grow together when they are merged.
 *
 *      170   180 -170          170   180   190
 *     +------|  |------+  →   +------|------+
 */
export function acrossTheSeam([lon = 0, lat = 0]: Position): Position {
  if (lon > 0 && lon < 180) return [lon, lat]
  const shore = Math.abs(Math.abs(lon) - 180) < 1e-9 ? SHORES.find((it) => Math.abs(it - lat) < MISFIT) : undefined
  return [lon <= 0 ? lon + 360 : lon, shore ?? lat]
}
