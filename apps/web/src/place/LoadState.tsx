'use client'

import { useTranslations } from 'next-intl'
import type { Loaded } from '../http/use-loaded.ts'

/** Says that something is being loaded, or that it failed and can be tried again; nothing once it is here. */
export function LoadState({ loaded }: { loaded: Loaded<unknown> }) {
  const t = useTranslations('panel')
  if (loaded.failed) {
    return (
      <p role="alert">
        {t('failed')}{' '}
        <button className="plain" onClick={loaded.retry} type="button">
          {t('retry')}
        </button>
      </p>
    )
  }
  return loaded.value === null ? <p role="status">{t('loading')}</p> : null
}
