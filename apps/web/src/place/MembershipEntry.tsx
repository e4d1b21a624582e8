'use client'

import { type Day, holdsOn } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { type History, type Membership, periodOf } from '../history/history.ts'
import { useDateText } from '../language/use-date-text.ts'
import { PageLink } from '../page/PageLink.tsx'
import { Sources } from './Sources.tsx'

/** One membership: from when to when, by which steps, and on what evidence. */
export function MembershipEntry({ membership, history, day }: { membership: Membership; history: History; day: Day }) {
  const t = useTranslations('place')
  const dateText = useDateText()
  const { from, to, accession, phases, note, organization, sources } = membership
  const name = history.organizations.find((it) => it.code === organization.code)?.shortName ?? organization.code
  const steps = [
    [t('signed'), accession?.protocolSignedOn],
    [t('protocolInForce'), accession?.protocolInForceOn],
    [t('deposited'), accession?.depositedOn],
    [t('ceremony'), accession?.ceremonyOn],
  ] as const
  const isNow = holdsOn(periodOf(membership), day)

  return (
    <div className="membership" {...(isNow ? { 'data-holds': '' } : {})}>
      <p>
        <strong>{name}</strong>
        {isNow && <span className="visually-hidden"> {t('onDay')}</span>}
      </p>
      <p className="dates">
        {to ? t('fromTo', { from: dateText(from), to: dateText(to) }) : t('since', { from: dateText(from) })}
      </p>
      {steps.some(([, date]) => date) && (
        <dl className="facts">
          {steps.map(
            ([label, date]) =>
              date && (
                <div className="fact" key={label}>
                  <dt>{label}</dt>
                  <dd>{dateText(date)}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      {phases.map((phase) => (
        <div className="note" key={phase.from.date}>
          <p>
            {phase.value === 'SUSPENDED' ? t('suspended') : t('limited')},{' '}
            {phase.to
              ? t('fromTo', { from: dateText(phase.from), to: dateText(phase.to) })
              : t('since', { from: dateText(phase.from) })}
          </p>
          {phase.note && <p>{phase.note}</p>}
          <Sources citations={phase.sources} />
        </div>
      ))}
      {note && <p className="note">{note}</p>}
      <p>
        <PageLink className="plain link" href={`/accession/${membership.slug}`}>
          {t('accessionPage')}
        </PageLink>
      </p>
      <details>
        <summary>{t('sources')}</summary>
        <Sources citations={sources} />
      </details>
    </div>
  )
}
