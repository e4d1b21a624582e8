/** A level of detail of the built topology. */
export interface Level {
  readonly file: string
  /** Around Europe a bend is drawn when the triangle of its vertices has at least the area of a square of this side. */
  readonly nearKm: number
  /** The same far from Europe. */
  readonly farKm: number
  /** Borders that vanished or appeared keep within this distance of the source, in km. */
  readonly vanishedKm: number
  /** Steps of the grid to which coordinates are rounded, along the longer side of the map. */
  readonly quantization: number
}

/** The two levels that the atlas serves. Borders of the past are its subject: they are fine at both. */
export const levels: readonly Level[] = [
  { file: 'coarse.topo.json', nearKm: 6, farKm: 35, vanishedKm: 0.85, quantization: 1e5 },
  { file: 'fine.topo.json', nearKm: 1.6, farKm: 15, vanishedKm: 0.3, quantization: 1e6 },
]
