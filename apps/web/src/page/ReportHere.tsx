'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useContext } from 'react'
import { reportAddress } from './report-address.ts'

const ReportTo = createContext<string | undefined>(undefined)

/** Tells the panels of the map where reports go; undefined: nowhere. */
export function ReportToProvider({ to, children }: { to: string | undefined; children: ReactNode }) {
  return <ReportTo value={to}>{children}</ReportTo>
}

/** Where a reader of the map tells of an error in a record: the view is the one at the moment of pressing. */
export function ReportHere({ record }: { record: string }) {
  const t = useTranslations('report')
  const to = useContext(ReportTo)
  const addressOf = (view: string) =>
    reportAddress(to, { subject: t('subject', { record }), body: t('body', { record, view }), record, view })
  const href = addressOf('/')
  if (!href) return null
  return (
    <p>
      <a
        className="plain link"
        href={href}
        onClick={(event) => {
          event.currentTarget.href = addressOf(location.pathname + location.search) ?? href
        }}
        rel="noreferrer"
      >
        {t('link')}
      </a>
    </p>
  )
}
