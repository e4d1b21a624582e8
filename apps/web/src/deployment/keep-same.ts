import type { Present } from './present.ts'

/**
 * What stands now, with the objects of before wherever nothing about a deployment changed, and the whole list of before
 * when nothing changed at all: while time plays, only what changed is drawn again.
 */
export function keepSame(before: readonly Present[], now: readonly Present[]): readonly Present[] {
  const known = new Map(before.map((it) => [it.deployment, it]))
  const kept = now.map((it) => {
    const old = known.get(it.deployment)
    return old && isSame(old, it) ? old : it
  })
  return kept.length === before.length && kept.every((it, index) => it === before[index]) ? before : kept
}

function isSame(a: Present, b: Present): boolean {
  const claims = (of: Present) => of.strength?.claims ?? []
  return (
    a.stretch === b.stretch &&
    a.isUncertain === b.isUncertain &&
    claims(a).length === claims(b).length &&
    claims(a).every((claim, index) => claim === claims(b)[index])
  )
}
