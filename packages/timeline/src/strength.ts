import type { Day } from './day.ts'

/** What somebody published about how strong something was, for a day that is known between its earliest and its latest. */
export interface Claim {
  /** What was measured, as `TROOPS`. */
  readonly measure: string
  /** What was counted: claims are compared only within the same. */
  readonly basis: string
  /** The least and the most that it says; null where it leaves that side open. */
  readonly min: number | null
  readonly max: number | null
  readonly asOf: { readonly date: Day; readonly latest: Day }
}

/** The least and the most that the claims current on a day say of one count. */
export interface Envelope<Said extends Claim> {
  readonly min: number | null
  readonly max: number | null
  /** The claims that it was drawn around, in their order: never empty, and all of one measure and one basis. */
  readonly claims: readonly Said[]
}

/**
 * Years after which a claim says nothing of the day any more, although nobody made a newer one: armies are halved in less.
 * A rule of the atlas, chosen so that claims made every few years still join.
 */
const currentYears = 5

/**
 * The days on which a claim is current, as long as no other of the same measure and basis speaks for a wholly later time:
 * from the first day that it can speak for to five years after the last one.
 */
export function claimPeriod({ asOf }: Pick<Claim, 'asOf'>): { readonly from: Day; readonly to: Day } {
  const year = Number(asOf.latest.slice(0, 4)) + currentYears
  // Five years after a leap day there is none.
  const rest = asOf.latest.endsWith('-02-29') ? '-03-01' : asOf.latest.slice(4)
  return { from: asOf.date, to: `${year}${rest}` }
}

/**
 * The claims that are current on a day. Of one measure and basis the newest ends those that speak for a wholly earlier time:
 * `2018` and `2018-06-13` stand side by side, `2019` ends both.
 */
export function currentClaims<Said extends Claim>(claims: readonly Said[], day: Day): Said[] {
  const made = claims.filter(({ asOf }) => asOf.date <= day)
  return made.filter(
    (claim) =>
      day < claimPeriod(claim).to &&
      !made.some((other) => sameCount(claim, other) && other.asOf.date > claim.asOf.latest),
  )
}

/**
 * How strong something was on a day: the envelope of the current claims of one measure (the first that has any, when left
 * out) and of one basis, the one that stands first among them. Null when nobody had said anything. An end is null when one
 * of the claims leaves it open.
 */
export function strengthOn<Said extends Claim>(
  claims: readonly Said[],
  day: Day,
  measure?: string | null,
): Envelope<Said> | null {
  const current = currentClaims(claims, day)
  const first = current.find((claim) => !measure || claim.measure === measure)
  return first ? envelope(current.filter((claim) => sameCount(claim, first))) : null
}

function envelope<Said extends Claim>(claims: readonly Said[]): Envelope<Said> {
  const mins = claims.map(({ min }) => min)
  const maxs = claims.map(({ max }) => max)
  return {
    min: mins.includes(null) ? null : Math.min(...(mins as number[])),
    max: maxs.includes(null) ? null : Math.max(...(maxs as number[])),
    claims,
  }
}

function sameCount(a: Claim, b: Claim): boolean {
  return a.measure === b.measure && a.basis === b.basis
}
