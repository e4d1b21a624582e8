'use client'

import { type Day, holdsOn } from '@natlas/timeline'
import { useTranslations } from 'next-intl'
import { type History, type Membership, periodOf } from '../history/history.ts'
import { useDayText } from '../language/use-day-text.ts'
import { Sources } from './Sources.tsx'

/** One membership: from when to when, by which steps, and on what evidence. */
export function MembershipEntry({ membership, history, day }: { membership: Membership; history: History; day: Day }) {
  const t = useTranslations('place')
  const dayText = useDayText()
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
        {to
          ? t('fromTo', { from: dayText(from.date), to: dayText(to.date) })
          : t('since', { from: dayText(from.date) })}
      </p>
      {steps.some(([, date]) => date) && (
        <dl className="facts">
          {steps.map(
            ([label, date]) =>
              date && (
                <div className="fact" key={label}>
                  <dt>{label}</dt>
                  <dd>{dayText(date.date)}</dd>
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
              ? t('fromTo', { from: phase.from.edtf, to: phase.to.edtf })
              : t('since', { from: phase.from.edtf })}
          </p>
          {phase.note && <p>{phase.note}</p>}
          <Sources citations={phase.sources} history={history} />
        </div>
      ))}
      {note && <p className="note">{note}</p>}
      <details>
        <summary>{t('sources')}</summary>
        <Sources citations={sources} history={history} />
      </details>
    </div>
  )
}
