'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useId, useMemo, useState } from 'react'
import type { Land } from '../history/moment.ts'
import { Swatch } from '../legend/Swatch.tsx'

/** Every state and territory of the day as a list, in the reader's alphabet: the map for those who do not see it. */
export function CountryList({ lands, onSelect }: { lands: Iterable<Land>; onSelect: (code: string) => void }) {
  const t = useTranslations('countries')
  const locale = useLocale()
  const id = useId()
  const [filter, setFilter] = useState('')

  const sorted = useMemo(() => {
    const collator = new Intl.Collator(locale)
    return [...lands].sort((a, b) => collator.compare(a.name, b.name))
  }, [lands, locale])
  const wanted = plain(filter.trim())
  const shown = sorted.filter(({ code, name }) => plain(name).includes(wanted) || plain(code) === wanted)

  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {t('filter')}
      </label>
      <input
        className="country-filter"
        id={id}
        onChange={(event) => setFilter(event.target.value)}
        placeholder={t('filter')}
        type="search"
        value={filter}
      />
      <LandButtons lands={shown.filter((land) => land.kind === 'STATE')} onSelect={onSelect} />
      {shown.some((land) => land.kind === 'TERRITORY') && <h3>{t('territories')}</h3>}
      <LandButtons lands={shown.filter((land) => land.kind === 'TERRITORY')} onSelect={onSelect} />
      {shown.length === 0 && <p role="status">{t('none')}</p>}
    </>
  )
}

/** A text as it is looked for: without accents, in lower case. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

function LandButtons({ lands, onSelect }: { lands: readonly Land[]; onSelect: (code: string) => void }) {
  const t = useTranslations('legend')
  return (
    <ul className="country-list">
      {lands.map(({ code, name, kind, status }) => (
        <li key={code}>
          <button data-code={code} onClick={() => onSelect(code)} type="button">
            <Swatch isTerritory={kind === 'TERRITORY'} status={status} />
            {name}
            <span className="tie">{t(status)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
