import { useTranslations } from 'next-intl'
import type { AccessionPageQuery } from '../../generated/graphql.ts'
import { EventDate } from '../event/EventDate.tsx'
import { Citations } from '../page/Citations.tsx'

type Milestone = NonNullable<AccessionPageQuery['accession']>['milestones'][number]

/** What happened on the way, oldest first, each with its sources. */
export function MilestoneList({ milestones }: { milestones: readonly Milestone[] }) {
  const t = useTranslations('pages.accession')
  return (
    <ol className="entries milestones">
      {milestones.map((milestone) => (
        <li key={`${milestone.date.edtf} ${milestone.text}`}>
          <p className="kicker">
            <EventDate event={milestone} />
            {` · ${t('milestone', { kind: milestone.kind })}`}
          </p>
          <p>{milestone.text}</p>
          <details>
            <summary>{t('sources')}</summary>
            <Citations citations={milestone.sources} />
          </details>
        </li>
      ))}
    </ol>
  )
}
