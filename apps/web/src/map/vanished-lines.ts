import type { MultiLineString, Position } from 'geojson'

/**
 * What of some lines is not there any more: the segments that the later lines lack, joined into runs; null when
 * nothing is. Both come from the same topology, where one border may be cut into other lines on another day,
 * so that only segments can be compared.
 */
export function vanishedLines(
  before: readonly MultiLineString[],
  now: readonly MultiLineString[],
): MultiLineString | null {
  const there = new Set<string>()
  for (const { coordinates } of now)
    for (const line of coordinates) for (let i = 1; i < line.length; i++) there.add(segment(line[i - 1], line[i]))

  const runs: Position[][] = []
  for (const { coordinates } of before) {
    for (const line of coordinates) {
      let run: Position[] | null = null
      for (let i = 1; i < line.length; i++) {
        const [start, end] = [line[i - 1] as Position, line[i] as Position]
        if (there.has(segment(start, end))) {
          run = null
          continue
        }
        if (!run) {
          run = [start]
          runs.push(run)
        }
        run.push(end)
      }
    }
  }
  return runs.length > 0 ? { type: 'MultiLineString', coordinates: runs } : null
}

/** A segment's name, the same whichever way it runs. */
function segment(a: Position | undefined, b: Position | undefined): string {
  const [one, other] = [String(a), String(b)]
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
