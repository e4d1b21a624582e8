import { useTranslations } from 'next-intl'
import { DeploymentSymbol, type SymbolProps } from '../deployment/Symbol.tsx'
import { sides } from '../deployment/side.ts'
import { symbolSize } from '../deployment/symbol-size.ts'
import { statuses } from '../history/status.ts'
import { BadgeSign } from '../legend/BadgeSign.tsx'
import { Swatch } from '../legend/Swatch.tsx'
import { signs, signsOn } from '../legend/signs.ts'
import type { DrawnMap } from './draw-map.ts'
import './static-map.css'

/** A symbol of nobody: its side is shown beside it. */
const plain: SymbolProps = { shape: 'CIRCLE', side: 'EAST', status: 'ACTUAL', size: symbolSize(null) }

/** What the colours and signs of a static map mean, only those that are on it. */
export function StaticLegend({ map }: { map: DrawnMap }) {
  const t = useTranslations()
  const shown = new Set(map.lands.filter(({ isTerritory }) => !isTerritory).map(({ status }) => status))
  const spots = map.marks.flatMap((mark) => mark.spots)
  return (
    <ul className="static-signs">
      {statuses
        .filter((status) => shown.has(status))
        .map((status) => (
          <li key={status}>
            <Swatch status={status} />
            {t(`legend.${status}`)}
          </li>
        ))}
      {map.lands.some(({ isTerritory }) => isTerritory) && (
        <li>
          <Swatch isTerritory status="NONE" />
          {t('legend.territory')}
        </li>
      )}
      {sides
        .filter((side) => spots.some((spot) => spot.side === side))
        .map((side) => (
          <li key={side}>
            <DeploymentSymbol {...plain} side={side} />
            {t(`legend.side${side}`)}
          </li>
        ))}
      {signsOn(spots.map(({ present }) => present)).map((sign) => (
        <li key={sign}>
          <DeploymentSymbol {...plain} {...signs[sign]} />
          {t(`symbols.${sign}`)}
        </li>
      ))}
      {map.marks.some((mark) => mark.spots.length > 1) && (
        <li>
          <BadgeSign />
          {t('pages.sheet.badge')}
        </li>
      )}
      <li className="soft">{t('legend.perspective')}</li>
    </ul>
  )
}
