import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { Atlas } from '../src/atlas/Atlas.tsx'
import { currentRelease } from '../src/http/current-release.ts'

/** The atlas. Each answer carries its own nonce, so that it is made anew for each request. */
export default async function Page() {
  await connection()
  const [release, t] = await Promise.all([currentRelease(), getTranslations('page')])
  return (
    <>
      <noscript>
        <p className="no-script">{t('noScript')}</p>
      </noscript>
      <Suspense>
        <Atlas release={release} />
      </Suspense>
    </>
  )
}
