/** What part of the Earth is shown: the centre, and the kilometres across the shorter side of the map. */
export interface Camera {
  /** Degrees north. */
  readonly lat: number
  /** Degrees east. */
  readonly lon: number
  /** Kilometres across the shorter side, so that a phone and a desktop show the same. */
  readonly span: number
}

/** Europe from Iceland to the Caspian. */
export const home: Camera = { lat: 53, lon: 17.5, span: 4400 }

/** The nearest and the farthest that the camera goes, in kilometres across. */
export const spans = { least: 80, most: 16_000 } as const

/** A camera as the address bar has it: `54,17.5,4300`; null for a text that is none. */
export function parseCamera(text: string): Camera | null {
  const numbers = text.split(',').map(Number)
  const [lat, lon, span] = numbers
  if (numbers.length !== 3 || lat === undefined || lon === undefined || span === undefined) return null
  // Comparisons with NaN are false, so what is no number fails here, too.
  const sane = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && span >= spans.least && span <= spans.most
  return sane ? { lat, lon, span } : null
}

/** A camera for the address bar, to about a hundred metres. */
export function cameraText({ lat, lon, span }: Camera): string {
  return [lat.toFixed(3), lon.toFixed(3), Math.round(span)].map(Number).join(',')
}
