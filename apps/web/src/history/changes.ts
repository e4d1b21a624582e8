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
  | 'rejoined'
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
      ...memberships.flatMap((it) => membershipChanges(it, memberships, code, basis, founded)),
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
  all: readonly Membership[],
  code: string,
  basis: Basis,
  founded: ReadonlyMap<string, Day>,
): Change[] {
  const organization = membership.organization.code
  const { from, to } = membershipPeriod(membership, basis === 'CEREMONY' ? basis : 'IN_FORCE')
  const begins = organization === 'NATO_COMMAND' ? later(from, natoStart(all, basis)) : from
  const signed = membership.accession?.protocolSignedOn?.date
  const isFounder = founded.get(organization) === periodOf(membership).from
  const isBack = all.some((it) => it.organization.code === organization && it.to && from && it.to.date <= from)
  const joined = isFounder ? 'founded' : isBack ? 'rejoined' : 'joined'
  return [
    ...(isFounder ? change(signed, 'signed', code, organization) : []),
    ...(!isFounder && basis === 'SIGNED' ? change(signed, 'protocolSigned', code, organization) : []),
    ...change(begins, joined, code, organization),
    ...change(to, 'left', code, organization),
    // What else limits a part in the alliance is told by the membership of its command.
    ...membership.phases.filter(isSuspension).flatMap((phase) => [
      ...change(phase.from.date, 'suspended', code, organization),
      // A phase that lasts to the end of the membership ends with it.
      ...(phase.to?.date === to ? [] : change(phase.to?.date, 'resumed', code, organization)),
    ]),
  ]
}

/** Nobody joins the command of the alliance before the alliance itself, from whichever act one counts. */
function natoStart(all: readonly Membership[], basis: Basis): Day | null {
  const nato = all.find((it) => it.organization.code === 'NATO')
  return nato && basis === 'CEREMONY' ? membershipPeriod(nato, basis).from : null
}

function later(a: Day | null, b: Day | null): Day | null {
  return a !== null && b !== null && b > a ? b : a
}

/** Whether a state takes no part at all during a phase. */
export function isSuspension({ field, value }: Membership['phases'][number]): boolean {
  return field === 'PARTICIPATION' && value === 'SUSPENDED'
}

function change(day: Day | null | undefined, kind: ChangeKind, code: string, organization?: string): Change[] {
  if (!day) return []
  return [{ day, kind, code, ...(organization ? { organization } : {}) }]
}
