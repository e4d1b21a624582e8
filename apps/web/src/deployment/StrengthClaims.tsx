'use client'

import { currentClaims, type Day } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { useDateText } from '../language/use-date-text.ts'
import { Sources } from '../place/Sources.tsx'
import { type Emphasis, RangeBar } from './RangeBar.tsx'
import type { Details } from './use-details.ts'
import { useStrengthText } from './use-strength-text.ts'

type Claim = Details['strengths'][number]

interface StrengthClaimsProps {
  readonly claims: readonly Claim[]
  readonly day: Day
  /** The rank of the title among those around it. */
  readonly heading?: 'h2' | 'h3'
}

/** Strength over time as a small chart: each claim a bar from its least to its most, with who made it; one count beside another, never added. */
export function StrengthClaims({ claims, day, heading: Heading = 'h3' }: StrengthClaimsProps) {
  const t = useTranslations('deployment')
  const current = currentClaims(claims, day)
  const emphasisOf = (claim: Claim): Emphasis => {
    if (!current.includes(claim)) return null
    // As on the map: of a measure the basis that stands first among what is current.
    const first = current.find(({ measure }) => measure === claim.measure)
    return claim.basis === first?.basis ? 'first' : 'also'
  }
  return (
    <section>
      <Heading>{t('strength')}</Heading>
      {current.length === 0 && <p>{t('noneCurrent')}</p>}
      {countsOf(claims).map((count) => (
        <div className="count" key={`${count.measure} ${count.basis}`}>
          <p className="basis-of-count">{count.basis}</p>
          <ul>
            {count.claims.map((claim, index) => (
              <ClaimRow
                claim={claim}
                emphasis={emphasisOf(claim)}
                // Two claims may differ in their sources alone.
                key={`${claim.asOf.edtf} ${index}`}
                most={count.most}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function ClaimRow({ claim, emphasis, most }: { claim: Claim; emphasis: Emphasis; most: number }) {
  const t = useTranslations('deployment')
  const dateText = useDateText()
  const strengthText = useStrengthText()
  return (
    <li className="claim" data-emphasis={emphasis ?? undefined}>
      <span className="claim-date">{dateText(claim.asOf)}</span>
      <strong>{strengthText(claim)}</strong>
      <RangeBar emphasis={emphasis} max={claim.max} min={claim.min} most={most} />
      {emphasis && <p className="claim-current">{t('current')}</p>}
      <details>
        <summary>{t('who', { publisher: claim.sources[0]?.source.publisher ?? '' })}</summary>
        {claim.publishedOn && <p>{t('published', { date: dateText(claim.publishedOn) })}</p>}
        {claim.note && <p>{claim.note}</p>}
        <Sources citations={claim.sources} />
      </details>
    </li>
  )
}

/** Claims that count the same, oldest first, and the most that any of the same measure says. */
function countsOf(claims: readonly Claim[]) {
  const counts = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.measure} ${claim.basis}`
    counts.set(key, [...(counts.get(key) ?? []), claim])
  }
  return [...counts.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const ofMeasure = claims.filter(({ measure }) => measure === first.measure)
    return [
      {
        measure: first.measure,
        basis: first.basis,
        claims: same.toSorted((a, b) => (a.asOf.date < b.asOf.date ? -1 : 1)),
        most: Math.max(...ofMeasure.map(({ min, max }) => max ?? min ?? 0)),
      },
    ]
  })
}
