import { isColoured, type Status } from '../history/status.ts'
import type { LineKind } from './Line.tsx'

/** States whose border the atlas draws dashed, since many states do not recognise them; see the note in their record. */
const partlyRecognised: readonly string[] = ['XKX']

/** What the border between two owners is drawn as, given the codes that are no states and the colours of the day. */
export function borderKind(
  owners: readonly string[],
  territories: ReadonlySet<string>,
  statusOf: (code: string) => Status,
): LineKind {
  if (owners.some((code) => territories.has(code))) return 'border-territory'
  if (owners.some((code) => partlyRecognised.includes(code))) return 'border-dashed'
  return owners.every((code) => isColoured(statusOf(code))) ? 'border' : 'border-plain'
}
