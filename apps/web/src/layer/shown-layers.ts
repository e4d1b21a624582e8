import type { Layer } from '../deployment/deployments.ts'

/** The layers that are on: those that the view names, else those that are on at first. Names of no layer are left out. */
export function shownLayers(layers: readonly Layer[], named: readonly string[] | null): ReadonlySet<string> {
  const on = layers.filter(({ slug, isOnAtFirst }) => (named ? named.includes(slug) : isOnAtFirst))
  return new Set(on.map(({ slug }) => slug))
}

/** What the view names when these layers are on: null when they are the ones that are on at first. */
export function namedLayers(layers: readonly Layer[], on: ReadonlySet<string>): readonly string[] | null {
  const isAsAtFirst = layers.every(({ slug, isOnAtFirst }) => on.has(slug) === isOnAtFirst)
  return isAsAtFirst ? null : layers.flatMap(({ slug }) => (on.has(slug) ? [slug] : []))
}
