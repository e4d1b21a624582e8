import { useTranslations } from 'next-intl'
import type { CountryPageQuery } from '../../generated/graphql.ts'
import { Citations } from '../page/Citations.tsx'
import { PageLink } from '../page/PageLink.tsx'
import { PeriodText } from '../page/PeriodText.tsx'

type Membership = NonNullable<CountryPageQuery['country']>['memberships'][number]

/** What a state belonged to, from when to when, with what changed inside, and on what evidence. */
export function MembershipList({ memberships }: { memberships: readonly Membership[] }) {
  const t = useTranslations('pages.country')
  return (
    <ul className="entries">
      {memberships.map(({ slug, organization, from, to, phases, note, sources }) => (
        <li key={slug}>
          <h3>
            <PageLink href={`/organization/${organization.code}`}>{organization.shortName}</PageLink>
          </h3>
          <p>
            <PeriodText from={from} to={to} />
          </p>
          {phases.map((phase) => (
            <div key={`${phase.value} ${phase.from.edtf}`}>
              <p>
                {t(phase.value === 'SUSPENDED' ? 'suspended' : 'limited')}{' '}
                <PeriodText from={phase.from} to={phase.to} />
                {phase.note && <span className="soft">{` · ${phase.note}`}</span>}
              </p>
            </div>
          ))}
          {note && <p className="soft">{note}</p>}
          <details>
            <summary>{t('sources')}</summary>
            <Citations citations={[...sources, ...phases.flatMap((phase) => phase.sources)]} />
          </details>
        </li>
      ))}
    </ul>
  )
}
