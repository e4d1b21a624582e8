/** A level of detail of the built topology. */
export interface Level {
  readonly file: string
  /** Around Europe a bend is drawn when the triangle of its vertices has at least the area of a square of this side. */
  readonly nearKm: number
  /** The same far from Europe. */
  readonly farKm: number
  /** Steps of the grid to which coordinates are rounded, along the longer side of the map. */
  readonly quantization: number
}

/** The two levels that the atlas serves. */
export const levels: readonly Level[] = [
  { file: 'coarse.topo.json', nearKm: 5.5, farKm: 30, quantization: 1e5 },
  { file: 'fine.topo.json', nearKm: 1.5, farKm: 15, quantization: 1e6 },
]

/** Borders that vanished or appeared keep within this distance of the source, at every level, in km. */
export const VANISHED_KM = 1
