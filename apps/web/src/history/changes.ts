import type { Day } from '@natlas/timeline'
import type { Basis } from '../view/view.ts'
import { countriesOf, type History, type Membership, periodOf } from './history.ts'
import { membershipPeriod } from './membership-period.ts'

/** What kind of change a day brings; the words for each are in the messages under `caption`. */
export type ChangeKind =
  | 'signed'
  | 'protocolSigned'
  | 'founded'
  | 'joined'
  | 'left'
  | 'suspended'
  | 'resumed'
  | 'began'
  | 'ended'
  | 'renamed'
  | 'covered'

/** Something that changes on a day, for one state or territory. */
export interface Change {
  readonly day: Day
  readonly kind: ChangeKind
  /** Code of the state or territory. */
  readonly code: string
  /** Code of the organization, where one is concerned. */
  readonly organization?: string
}

/** Everything that the map shows changing, oldest first, up to the last day of the atlas. */
export function changesOf(history: History, basis: Basis): Change[] {
  const founded = new Map(history.organizations.map((it) => [it.code, it.from.date]))
  const changes = [
    ...countriesOf(history).flatMap(({ code, existed, names, memberships }) => [
      ...lifeOf(code, existed),
      ...names.slice(1).flatMap((it) => change(it.from?.date, 'renamed', code)),
      ...memberships.flatMap((it) => membershipChanges(it, code, basis, founded)),
    ]),
    ...history.specialTerritories.flatMap(({ code, coverage, ...territory }) => [
      ...lifeOf(code, territory),
      ...coverage.flatMap((it) => change(it.from.date, 'covered', code, it.organization.code)),
    ]),
  ]
  return changes
    .filter(({ day }) => day <= history.dataset.asOf)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function lifeOf(code: string, dated: Parameters<typeof periodOf>[0]): Change[] {
  const { from, to } = periodOf(dated)
  return [...change(from, 'began', code), ...change(to, 'ended', code)]
}

function membershipChanges(
  membership: Membership,
  code: string,
  basis: Basis,
  founded: ReadonlyMap<string, Day>,
): Change[] {
  const organization = membership.organization.code
  const { from, to } = membershipPeriod(membership, basis === 'CEREMONY' ? basis : 'IN_FORCE')
  const signed = membership.accession?.protocolSignedOn?.date
  const isFounder = founded.get(organization) === periodOf(membership).from
  const signature = organization === 'NATO' && (basis === 'SIGNED' || isFounder)
  return [
    ...(signature ? change(signed, isFounder ? 'signed' : 'protocolSigned', code, organization) : []),
    ...change(from, isFounder ? 'founded' : 'joined', code, organization),
    ...change(to, 'left', code, organization),
    // What else limits a part in the alliance is told by the membership of its command.
    ...membership.phases.filter(isSuspension).flatMap((phase) => [
      ...change(phase.from.date, 'suspended', code, organization),
      // A phase that lasts to the end of the membership ends with it.
      ...(phase.to?.date === to ? [] : change(phase.to?.date, 'resumed', code, organization)),
    ]),
  ]
}

/** Whether a state takes no part at all during a phase. */
export function isSuspension({ field, value }: Membership['phases'][number]): boolean {
  return field === 'PARTICIPATION' && value === 'SUSPENDED'
}

function change(day: Day | null | undefined, kind: ChangeKind, code: string, organization?: string): Change[] {
  if (!day) return []
  return [{ day, kind, code, ...(organization ? { organization } : {}) }]
}
