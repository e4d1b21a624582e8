'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useHistory } from '../history/use-history.ts'
import { languageOf } from '../language/language.ts'
import { FailureMessage } from './FailureMessage.tsx'
import { JunkNotice } from './JunkNotice.tsx'
import { LoadedAtlas } from './LoadedAtlas.tsx'

/** The page: the history is loaded once, and everything else follows from it. */
export function Atlas({ release }: { release: string | null }) {
  const t = useTranslations()
  const locale = useLocale()
  const { value: history, failed, retry } = useHistory(release, languageOf(locale))

  return (
    <main className="atlas">
      <a className="skip" href="#time">
        {t('page.skip')}
      </a>
      {history ? (
        <LoadedAtlas history={history} />
      ) : (
        <div className="stage">
          <header className="top">
            <div className="brand">
              <h1>{t('page.title')}</h1>
              <p className="tagline">{t('page.tagline')}</p>
            </div>
          </header>
          {!failed && (
            <p className="message" role="status">
              {t('loading.history')}
            </p>
          )}
        </div>
      )}
      {failed && (
        <FailureMessage
          onRetry={retry}
          text={t(history ? 'failure.kept' : 'failure.unreachable')}
          title={t('failure.title')}
        />
      )}
      <JunkNotice />
    </main>
  )
}
