import type { Country, History, Membership, Territory } from '../history/history.ts'

/** A date of a history, exact to the day. */
export function dated(day: string) {
  return { date: day, edtf: day }
}

const datedOrNull = (day: string | null | undefined) => (day ? dated(day) : null)

/** What a membership of a test is made of. */
export interface MembershipSketch {
  readonly organization: string
  readonly from: string
  readonly to?: string
  readonly signed?: string
  readonly ceremony?: string
  readonly suspended?: readonly [from: string, to: string | null]
}

/** A membership as the API gives it. */
export function membership({ organization, from, to, signed, ceremony, suspended }: MembershipSketch): Membership {
  const phase = suspended && {
    field: 'PARTICIPATION' as const,
    value: 'SUSPENDED',
    from: dated(suspended[0]),
    to: datedOrNull(suspended[1]),
    note: null,
    sources: [],
  }
  return {
    slug: `${organization} ${from}`,
    organization: { code: organization },
    from: dated(from),
    to: datedOrNull(to),
    accession: {
      protocolSignedOn: datedOrNull(signed),
      protocolInForceOn: null,
      depositedOn: null,
      ceremonyOn: datedOrNull(ceremony),
    },
    phases: phase ? [phase] : [],
    note: null,
    sources: [],
  }
}

/** A state as the API gives it: its code is its name. */
export function country(
  code: string,
  memberships: readonly MembershipSketch[],
  existed: { from?: string; to?: string } = {},
): Country {
  return {
    code,
    names: [{ name: code, from: null, to: null }],
    capitals: [],
    existed: { from: datedOrNull(existed.from), to: datedOrNull(existed.to) },
    predecessors: [],
    successors: [],
    note: null,
    sources: [],
    memberships: memberships.map(membership),
  }
}

/** A history of some states and territories, with the alliances that the map colours. */
export function history(countries: readonly Country[], specialTerritories: readonly Territory[] = []): History {
  const organization = (code: string, from: string, to?: string) => ({
    code,
    name: code,
    shortName: code,
    from: dated(from),
    to: datedOrNull(to),
  })
  return {
    dataset: { version: '1.0.0', release: '1.0.0-0', asOf: '2025-12-31', sha256: '', licence: 'CC-BY-4.0' },
    organizations: [
      organization('NATO', '1949-08-24'),
      organization('NATO_COMMAND', '1951-04-02'),
      organization('WTO', '1955-06-04', '1991-07-01'),
      organization('CSTO', '1994-04-20'),
    ],
    countries: { edges: countries.map((node) => ({ node })) },
    specialTerritories,
  }
}
