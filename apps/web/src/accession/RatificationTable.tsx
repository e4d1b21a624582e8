import { useTranslations } from 'next-intl'
import type { AccessionPageQuery } from '../../generated/graphql.ts'
import { Citations } from '../page/Citations.tsx'
import { DateText } from '../page/DateText.tsx'
import { PageLink } from '../page/PageLink.tsx'
import { DurationBar } from './DurationBar.tsx'

type Ratification = NonNullable<AccessionPageQuery['accession']>['ratifications'][number]

/** Who ratified, in what order, and how long each took from the signature of the protocol. */
export function RatificationTable({ ratifications }: { ratifications: readonly Ratification[] }) {
  const t = useTranslations('pages.accession')
  const longest = Math.max(
    1,
    ...ratifications.flatMap(({ daysToApproval, daysToDeposit }) => [daysToApproval ?? 0, daysToDeposit ?? 0]),
  )
  return (
    <div className="scroll">
      <table className="stacks">
        <caption className="visually-hidden">{t('tableCaption')}</caption>
        <thead>
          <tr>
            <th className="number" scope="col">
              {t('place')}
            </th>
            <th scope="col">{t('ally')}</th>
            <th scope="col">{t('approved')}</th>
            <th scope="col">{t('deposited')}</th>
            <th scope="col">{t('took')}</th>
          </tr>
        </thead>
        <tbody>
          {ratifications.map((it, index) => (
            <tr key={it.ally.code}>
              <td className="number place">{index + 1}</td>
              <th scope="row">
                <PageLink href={`/country/${it.ally.code}`}>{it.ally.name ?? it.ally.code}</PageLink>
              </th>
              <td data-label={t('approved')}>
                {it.approvedOn ? <DateText date={it.approvedOn} /> : <span className="soft">{t('unknown')}</span>}
                {it.body && <div className="soft">{it.body}</div>}
              </td>
              <td data-label={t('deposited')}>
                {it.depositedOn ? <DateText date={it.depositedOn} /> : <span className="soft">{t('unknown')}</span>}
              </td>
              <td data-label={t('took')}>
                <DurationBar
                  approval={it.daysToApproval ?? null}
                  deposit={it.daysToDeposit ?? null}
                  longest={longest}
                />
                <details>
                  <summary>{t('sources')}</summary>
                  {it.note && <p>{it.note}</p>}
                  <Citations citations={it.sources} />
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
