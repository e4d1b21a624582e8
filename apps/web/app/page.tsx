import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { Atlas } from '../src/atlas/Atlas.tsx'
import { currentRelease } from '../src/http/current-release.ts'
import { JsonLd } from '../src/page/JsonLd.tsx'
import { ReportToProvider } from '../src/page/ReportHere.tsx'

/** The atlas. Each answer carries its own nonce, so that it is made anew for each request. */
export default async function Page() {
  await connection()
  const [release, t, home] = await Promise.all([
    currentRelease(),
    getTranslations('page'),
    getTranslations('pages.home'),
  ])
  return (
    <>
      <noscript>
        <p className="no-script">{t('noScript')}</p>
      </noscript>
      <Suspense>
        <ReportToProvider to={process.env.NATLAS_REPORT_TO}>
          <Atlas release={release} />
        </ReportToProvider>
      </Suspense>
      <JsonLd
        data={{
          '@type': 'Dataset',
          name: home('datasetName'),
          description: t('description'),
          keywords: home('keywords'),
          license: 'https://creativecommons.org/licenses/by/4.0/',
          isAccessibleForFree: true,
          temporalCoverage: '1949-01-01/..',
          spatialCoverage: 'Europe and North America',
          ...(release ? { version: release } : {}),
          distribution: release
            ? [
                {
                  '@type': 'DataDownload',
                  encodingFormat: 'application/json',
                  contentUrl: `/data/v/${release}/history.en.json`,
                },
              ]
            : [],
        }}
      />
    </>
  )
}
