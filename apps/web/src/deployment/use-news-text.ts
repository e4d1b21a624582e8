'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { Deployment } from './deployments.ts'
import type { News } from './news.ts'

/** Names that one sentence tells before it only counts. */
const namesTold = 3

/** The sentences for what came, went or changed. */
export function useNewsText(): (news: News) => string[] {
  const t = useTranslations('news')
  const format = useFormatter()
  const names = (all: readonly Pick<Deployment, 'name'>[]) => {
    const told = all.slice(0, namesTold).map(({ name }) => name)
    const more = all.length - told.length
    return format.list(more > 0 ? [...told, t('more', { count: more })] : told)
  }
  return ({ arrived, left, changed }) => {
    const statuses = [...new Set(changed.map(({ status }) => status))]
    return [
      ...(arrived.length > 0 ? [t('arrived', { names: names(arrived) })] : []),
      ...statuses.map((status) => {
        const group = changed.filter((it) => it.status === status).map(({ deployment }) => deployment)
        return t('changed', { status, names: names(group) })
      }),
      ...(left.length > 0 ? [t('left', { names: names(left) })] : []),
    ]
  }
}
