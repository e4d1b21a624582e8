/** A view of the map, as far as a page points to it. */
export interface MapView {
  /** The day that it shows. */
  readonly date?: string
  /** Code of the state that is chosen. */
  readonly country?: string
  /** Slugs of the layers that are on. */
  readonly layers?: readonly string[]
  /** Slugs of the deployments that are chosen. */
  readonly deployments?: readonly string[]
  /** Centre in degrees and width in kilometres. */
  readonly camera?: { readonly lat: number; readonly lon: number; readonly spanKm: number }
  /** Slug of the chapter that is told beside it. */
  readonly chapter?: string
}

/** The address of the map in a view. The names of the parameters are those of `view/view.ts`. */
export function mapHref({ date, country, layers, deployments, camera, chapter }: MapView): string {
  const query = new URLSearchParams()
  if (date) query.set('date', date)
  if (country) query.set('country', country)
  if (layers) query.set('layers', layers.join(',') || 'none')
  if (deployments?.length) query.set('deployment', deployments.join(','))
  if (camera) query.set('camera', `${camera.lat},${camera.lon},${camera.spanKm}`)
  if (chapter) query.set('chapter', chapter)
  // Commas are what the map writes itself, and easier to read than their codes.
  return `/?${query.toString().replaceAll('%2C', ',')}`
}
