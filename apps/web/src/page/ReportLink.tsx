import { useTranslations } from 'next-intl'
import { reportAddress } from './report-address.ts'

/** Where a reader tells of an error in a record; nothing when the atlas has no address for it. */
export function ReportLink({ record, view }: { record: string; view: string }) {
  const t = useTranslations('report')
  const href = reportAddress(process.env.NATLAS_REPORT_TO, {
    subject: t('subject', { record }),
    body: t('body', { record, view }),
    record,
    view,
  })
  if (!href) return null
  return (
    <a className="report" href={href} rel="noreferrer">
      {t('link')}
    </a>
  )
}
