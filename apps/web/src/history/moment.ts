import { inTheatre } from '@natlas/borders'
import { type Day, holdsOn, type Period } from '@natlas/timeline'
import type { Basis } from '../view/view.ts'
import { isSuspension } from './changes.ts'
import { type Country, countriesOf, type History, type Membership, periodOf, type Territory } from './history.ts'
import { membershipPeriod } from './membership-period.ts'
import type { Status } from './status.ts'

/** A state or territory on a day. */
export interface Land {
  readonly code: string
  readonly kind: 'STATE' | 'TERRITORY'
  readonly name: string
  readonly status: Status
  /** Became a member of NATO in the stretch's first moment. */
  readonly isNew: boolean
}

/** What the map shows throughout a stretch in which nothing changes. */
export interface Moment {
  readonly from: Day | null
  readonly lands: ReadonlyMap<string, Land>
  readonly members: number
  /** States that have signed and are not bound yet. */
  readonly signatories: number
}

/** The integrated command is younger than the alliance: nobody is outside it before. */
const commandBegins = '1951-04-02'

/** What holds on a day that begins a stretch. */
export function momentOn(history: History, day: Day, stretchFrom: Day | null, basis: Basis): Moment {
  const lands = new Map<string, Land>()
  for (const country of countriesOf(history)) {
    // Some states have a record only because forces stood there; they are drawn as all others outside the theatre.
    if (!inTheatre(country.code)) continue
    if (holdsOn(periodOf(country.existed), day)) lands.set(country.code, stateOn(country, day, stretchFrom, basis))
  }
  for (const territory of history.specialTerritories) {
    if (holdsOn(periodOf(territory), day)) lands.set(territory.code, territoryOn(territory, day))
  }
  const count = (...wanted: Status[]) =>
    [...lands.values()].filter(({ kind, status }) => kind === 'STATE' && wanted.includes(status)).length
  return {
    from: stretchFrom,
    lands,
    members: count('NATO', 'NATO_OUTSIDE_COMMAND'),
    signatories: count('NATO_SIGNATORY'),
  }
}

/** The codes of the states that were members of NATO on a day, bound by its Treaty. */
export function membersOn(history: History, day: Day): ReadonlySet<string> {
  const { lands } = momentOn(history, day, null, 'IN_FORCE')
  const members = [...lands.values()].filter(({ status }) => status === 'NATO' || status === 'NATO_OUTSIDE_COMMAND')
  return new Set(members.filter(({ kind }) => kind === 'STATE').map(({ code }) => code))
}

/** The common name that a state has on a day, in the language of the history. */
export function nameOn(country: Country, day: Day): string {
  const named = country.names.find((it) => holdsOn(periodOf(it), day)) ?? country.names.at(-1)
  return named?.name ?? country.code
}

function stateOn(country: Country, day: Day, stretchFrom: Day | null, basis: Basis): Land {
  const nato = country.memberships.find((it) => it.organization.code === 'NATO')
  return {
    code: country.code,
    kind: 'STATE',
    name: nameOn(country, day),
    status: statusOn(country.memberships, day, basis),
    isNew: nato !== undefined && stretchFrom !== null && memberPeriod(nato, basis).from === stretchFrom,
  }
}

function territoryOn(territory: Territory, day: Day): Land {
  const covered = territory.coverage.some((it) => it.organization.code === 'NATO' && holdsOn(periodOf(it), day))
  const status = covered ? 'NATO' : 'NONE'
  return { code: territory.code, kind: 'TERRITORY', name: territory.name, status, isNew: false }
}

function statusOn(memberships: readonly Membership[], day: Day, basis: Basis): Status {
  const current = (organization: string) =>
    memberships.find((it) => it.organization.code === organization && holdsOn(membershipPeriod(it, 'IN_FORCE'), day))

  const nato = memberships.find((it) => it.organization.code === 'NATO')
  if (nato && holdsOn(memberPeriod(nato, basis), day)) {
    const isOutside = day >= commandBegins && !current('NATO_COMMAND')
    return isOutside ? 'NATO_OUTSIDE_COMMAND' : 'NATO'
  }
  if (nato && holdsOn(membershipPeriod(nato, 'SIGNED'), day) && (basis === 'SIGNED' || isFounder(nato)))
    return 'NATO_SIGNATORY'
  for (const organization of ['WTO', 'CSTO'] as const) {
    const membership = current(organization)
    const signed = memberships.some(
      (it) => it.organization.code === organization && holdsOn(membershipPeriod(it, 'SIGNED'), day),
    )
    if (!membership && signed) return `${organization}_SIGNATORY`
    if (!membership) continue
    return membership.phases.some((it) => isSuspension(it) && holdsOn(periodOf(it), day))
      ? `${organization}_SUSPENDED`
      : organization
  }
  return 'NONE'
}

/** When a state is a member: who has only signed is none, from whichever act one counts. */
function memberPeriod(membership: Membership, basis: Basis): Period {
  return membershipPeriod(membership, basis === 'CEREMONY' ? basis : 'IN_FORCE')
}

/** Founders signed the Treaty itself; the map outlines them until it was in force. */
function isFounder(membership: Membership): boolean {
  return membership.accession?.protocolSignedOn?.date === '1949-04-04'
}
