import type { Box, Pixel } from '../map/box.ts'
import { project } from '../map/projection.ts'
import type { Camera } from '../view/camera.ts'

/** A picture of a part of the Earth, in whole units of its own: how large it is, and where on it something lies. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Units from one point that a line may have to the next. */
  readonly grain: number
  /** All of it. */
  readonly box: Box
  /** Where a point of the plane lies, which is given in metres east and north of the centre of the projection. */
  readonly at: (plane: readonly [x: number, y: number]) => Pixel
}

/** Units across a picture: as fine as a printed line, and coarse enough that a map is a hundred kilobytes at most. */
const size = { width: 1000, height: 667 } as const

/** The picture of what a camera sees, whose span lies across the shorter side. */
export function pictureOf({ lat, lon, span }: Camera, grain: number): Picture {
  const { width, height } = size
  const [centreX, centreY] = project(lon, lat)
  const metres = (span * 1000) / Math.min(width, height)
  return {
    width,
    height,
    grain,
    box: { left: 0, top: 0, right: width, bottom: height },
    at: ([x, y]) => [width / 2 + (x - centreX) / metres, height / 2 - (y - centreY) / metres],
  }
}
