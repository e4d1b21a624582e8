import type { Change } from './changes.ts'

/** Changes of one kind in one organization on one day: what one sentence tells. */
export interface ChangeGroup {
  readonly kind: Change['kind']
  readonly organization?: string
  readonly codes: readonly string[]
}

/** What the reader came for first. */
const order: readonly Change['kind'][] = [
  'founded',
  'joined',
  'rejoined',
  'signed',
  'protocolSigned',
  'left',
  'suspended',
  'resumed',
  'ended',
  'began',
  'covered',
  'renamed',
]

/** The changes of a day as groups, each to be told in one sentence, the accessions first. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, { kind: Change['kind']; organization?: string; codes: string[] }>()
  for (const { kind, organization, code } of changes) {
    const key = `${kind} ${organization ?? ''}`
    const group = groups.get(key) ?? { kind, ...(organization ? { organization } : {}), codes: [] }
    group.codes.push(code)
    groups.set(key, group)
  }
  // Who joins the alliance joins its command the same day; one sentence is enough, unless it is about the command alone.
  const withNato = new Set(groups.get('joined NATO')?.codes)
  const told = [...groups.values()].filter(
    ({ kind, organization, codes }) =>
      !(kind === 'joined' && organization === 'NATO_COMMAND' && codes.every((code) => withNato.has(code))),
  )
  return told.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
