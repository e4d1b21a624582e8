import type { Layer } from '../deployment/deployments.ts'
import type { View } from '../view/view.ts'

/**
 * The layers that are on: those that the view names, else those that are on at first; these too when it names only layers
 * that there are not. Other names of no layer are left out.
 */
export function shownLayers(layers: readonly Layer[], named: View['layers']): ReadonlySet<string> {
  const known = named === 'all' ? layers : named && layers.filter(({ slug }) => named.includes(slug))
  const isAnswered = known !== null && (known.length > 0 || named?.length === 0)
  const on = isAnswered ? known : layers.filter(({ isOnAtFirst }) => isOnAtFirst)
  return new Set(on.map(({ slug }) => slug))
}

/** What the view names when these layers are on: null when they are the ones that are on at first. */
export function namedLayers(layers: readonly Layer[], on: ReadonlySet<string>): View['layers'] {
  if (layers.every(({ slug, isOnAtFirst }) => on.has(slug) === isOnAtFirst)) return null
  const named = layers.flatMap(({ slug }) => (on.has(slug) ? [slug] : []))
  return named.length === layers.length ? 'all' : named
}
