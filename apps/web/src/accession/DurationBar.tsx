import { useTranslations } from 'next-intl'

const width = 160
const height = 14

/** Days from the signature of the protocol: to the approval as a ring, to the deposit as a bar, and both in words. */
export function DurationBar(props: { approval: number | null; deposit: number | null; longest: number }) {
  const { approval, deposit, longest } = props
  const t = useTranslations('pages.accession')
  const x = (days: number) => (Math.max(days, 0) / longest) * (width - 8) + 4
  if (approval === null && deposit === null) return null
  return (
    <>
      <svg aria-hidden="true" className="duration" viewBox={`0 0 ${width} ${height}`} width={width}>
        {deposit !== null && <rect height={6} rx={3} width={x(deposit)} x={0} y={4} />}
        {approval !== null && <circle cx={x(approval)} cy={7} r={3.5} />}
      </svg>
      <div className="soft">
        {deposit !== null ? t('daysToDeposit', { days: deposit }) : t('daysToApproval', { days: approval ?? 0 })}
      </div>
    </>
  )
}
