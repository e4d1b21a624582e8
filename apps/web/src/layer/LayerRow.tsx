'use client'

import { useTranslations } from 'next-intl'
import { Switch } from 'radix-ui'
import { type CSSProperties, useId } from 'react'
import { DeploymentList } from '../deployment/DeploymentList.tsx'
import type { Layer } from '../deployment/deployments.ts'
import type { Present } from '../deployment/present.ts'
import { shapePath } from '../deployment/shape.ts'
import type { Moment } from '../history/moment.ts'

/** One layer in the panel. */
export interface LayerRowProps {
  readonly layer: Layer
  readonly isOn: boolean
  /** Whether it is unfolded. */
  readonly isOpen: boolean
  /** What of it stood on the day. */
  readonly presents: readonly Present[]
  readonly moment: Moment
  readonly onToggle: (isOn: boolean) => void
  readonly onOpen: (isOpen: boolean) => void
  readonly onOnly: () => void
  readonly onSelect: (slugs: readonly string[]) => void
}

/** A layer's switch and number; opened, what it holds, and everything of it that stood on the day. */
export function LayerRow(props: LayerRowProps) {
  const { layer, isOn, isOpen, presents, moment, onToggle, onOpen, onOnly, onSelect } = props
  const t = useTranslations('layers')
  const id = useId()
  return (
    <li className="layer" data-layer={layer.slug} {...(isOn ? { 'data-on': '' } : {})}>
      <div className="layer-row">
        <button
          aria-controls={`${id}-about`}
          aria-expanded={isOpen}
          aria-label={t('about', { name: layer.name })}
          className="plain fold"
          onClick={() => onOpen(!isOpen)}
          type="button"
        >
          <svg aria-hidden="true" className="icon" viewBox="0 0 16 16">
            <path d={isOpen ? 'm4 6 4 4 4-4' : 'm6 4 4 4-4 4'} />
          </svg>
        </button>
        <LayerIcon layer={layer} />
        <label htmlFor={id} title={layer.description}>
          {layer.name}
        </label>
        <button aria-label={t('onlyThis', { name: layer.name })} className="plain only" onClick={onOnly} type="button">
          {t('only')}
        </button>
        <span className="layer-count" data-count={presents.length}>
          <span className="visually-hidden">{t('count', { count: presents.length })}</span>
          <span aria-hidden>{presents.length}</span>
        </span>
        <Switch.Root checked={isOn} className="switch" id={id} onCheckedChange={onToggle}>
          <Switch.Thumb className="switch-thumb" />
        </Switch.Root>
      </div>
      {isOpen && (
        <div className="layer-about" id={`${id}-about`}>
          <p>{layer.description}</p>
          {presents.length === 0 ? (
            <p className="soft">{t('nothing')}</p>
          ) : (
            <DeploymentList moment={moment} onSelect={onSelect} presents={presents} />
          )}
        </div>
      )}
    </li>
  )
}

/** The layer's own sign, in its colour. */
function LayerIcon({ layer }: { layer: Layer }) {
  return (
    <svg
      aria-hidden="true"
      className="layer-icon"
      style={{ '--layer-colour': layer.colour } as CSSProperties}
      viewBox="-9 -9 18 18"
    >
      <path d={shapePath(layer.icon, 5.6)} fillRule="evenodd" />
    </svg>
  )
}
