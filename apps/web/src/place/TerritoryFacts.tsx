'use client'

import { useTranslations } from 'next-intl'
import type { Territory } from '../history/history.ts'
import { useDateText } from '../language/use-date-text.ts'
import { Sources } from './Sources.tsx'

/** What the atlas knows of a territory that was no state. */
export function TerritoryFacts({ territory }: { territory: Territory }) {
  const t = useTranslations('place')
  const dateText = useDateText()
  const { from, to } = territory
  return (
    <>
      <dl className="facts">
        <dt>{t('code')}</dt>
        <dd>{territory.code}</dd>
        <dt>{t('existed')}</dt>
        <dd>{t('fromTo', { from: from ? dateText(from) : t('before'), to: to ? dateText(to) : '' })}</dd>
      </dl>
      {territory.note && <p className="note">{territory.note}</p>}
      <h3>{t('sources')}</h3>
      <Sources citations={territory.sources} />
    </>
  )
}
