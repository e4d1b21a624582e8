'use client'

import { type Day, holdsOn } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { periodOf } from '../history/history.ts'
import { useDateText } from '../language/use-date-text.ts'
import { Sources } from '../place/Sources.tsx'
import type { Details } from './use-details.ts'

type Contribution = Details['contributions'][number]

/** Who took part on the day, the framework nation first; and, folded, at other times. */
export function Contributions(props: {
  contributions: readonly Contribution[]
  day: Day
  nameOf: (code: string) => string
}) {
  const { contributions, day, nameOf } = props
  const t = useTranslations('deployment')
  const sorted = contributions.toSorted(
    (a, b) =>
      Number(a.role === 'CONTRIBUTOR') - Number(b.role === 'CONTRIBUTOR') ||
      nameOf(a.country.code).localeCompare(nameOf(b.country.code)),
  )
  const then = sorted.filter((it) => holdsOn(periodOf(it), day))
  const others = sorted.filter((it) => !then.includes(it))
  return (
    <section>
      <h3>{t('contributors')}</h3>
      {then.length === 0 && <p className="soft">{t('noContributors')}</p>}
      <ul className="contributions">
        {then.map((it) => (
          <ContributionRow
            contribution={it}
            key={`${it.country.code} ${it.from.edtf}`}
            name={nameOf(it.country.code)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{t('otherTimes', { count: others.length })}</summary>
          <ul className="contributions">
            {others.map((it) => (
              <ContributionRow
                contribution={it}
                key={`${it.country.code} ${it.from.edtf}`}
                name={nameOf(it.country.code)}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function ContributionRow({ contribution, name }: { contribution: Contribution; name: string }) {
  const t = useTranslations('deployment')
  const dateText = useDateText()
  const { role, from, to, note, sources } = contribution
  return (
    <li>
      <details>
        <summary>
          <span className="contributor">{name}</span>
          {role !== 'CONTRIBUTOR' && <span className="tag">{t('role', { role })}</span>}
          <span className="soft">
            {to ? t('fromTo', { from: dateText(from), to: dateText(to) }) : t('since', { from: dateText(from) })}
          </span>
        </summary>
        {note && <p>{note}</p>}
        <Sources citations={sources} />
      </details>
    </li>
  )
}
