'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Layer } from '../deployment/deployments.ts'
import type { Present } from '../deployment/present.ts'
import type { Moment } from '../history/moment.ts'
import { Panel } from '../place/Panel.tsx'
import { LayerRow } from './LayerRow.tsx'
import { SymbolKey } from './SymbolKey.tsx'
import './layer.css'

/** What the panel of layers shows and asks for. */
export interface LayersPanelProps {
  /** Null until they are loaded. */
  readonly layers: readonly Layer[] | null
  readonly hasFailed: boolean
  readonly on: ReadonlySet<string>
  /** What stood on the day, of all layers. */
  readonly presents: readonly Present[]
  readonly moment: Moment
  readonly isLineOn: boolean
  /** The layers that are unfolded; kept by whoever outlives the panel, else by the panel itself. */
  readonly open?: ReadonlySet<string>
  readonly onOpen?: (open: ReadonlySet<string>) => void
  /** How far down the panel was read, in pixels: there it opens again. */
  readonly scroll?: RefObject<number>
  readonly onLayers: (on: ReadonlySet<string>) => void
  readonly onLine: (isOn: boolean) => void
  readonly onPanel: (panel: 'drafts' | 'scenarios') => void
  readonly onSelect: (slugs: readonly string[]) => void
  readonly onRetry: () => void
  readonly onClose: () => void
}

/** Every layer with its switch, its number of the day and its list; all, none, the line of 1997, how to read the symbols. */
export function LayersPanel(props: LayersPanelProps) {
  const { layers, hasFailed, on, presents, moment, isLineOn, onLayers, onLine, onPanel, onSelect, onRetry, onClose } =
    props
  const t = useTranslations('layers')
  const [ownOpen, setOwnOpen] = useState<ReadonlySet<string>>(new Set())
  const { open = ownOpen, onOpen = setOwnOpen, scroll } = props
  const list = useRef<HTMLUListElement>(null)

  useLayoutEffect(() => {
    const body = list.current?.parentElement
    if (!body || !scroll) return
    body.scrollTop = scroll.current
    return () => {
      scroll.current = body.scrollTop
    }
  }, [scroll])

  return (
    <Panel
      action={
        <fieldset className="all-or-none">
          <legend className="visually-hidden">{t('title')}</legend>
          <button className="plain" onClick={() => onLayers(new Set(layers?.map(({ slug }) => slug)))} type="button">
            {t('all')}
          </button>
          <button className="plain" onClick={() => onLayers(new Set())} type="button">
            {t('none')}
          </button>
        </fieldset>
      }
      closeLabel={t('close')}
      onClose={onClose}
      subject="layers"
      title={t('title')}
    >
      {!layers &&
        (hasFailed ? (
          <p role="alert">
            {t('failed')}{' '}
            <button className="plain" onClick={onRetry} type="button">
              {t('retry')}
            </button>
          </p>
        ) : (
          <p role="status">{t('loading')}</p>
        ))}
      <ul className="layers" ref={list}>
        {layers?.map((layer) => (
          <LayerRow
            isOn={on.has(layer.slug)}
            isOpen={open.has(layer.slug)}
            key={layer.slug}
            layer={layer}
            moment={moment}
            onOnly={() => onLayers(new Set([layer.slug]))}
            onOpen={(isOpen) => onOpen(withLayer(open, layer.slug, isOpen))}
            onSelect={onSelect}
            onToggle={(isOn) => onLayers(withLayer(on, layer.slug, isOn))}
            presents={presents.filter(({ deployment }) => deployment.layers.some((it) => it.slug === layer.slug))}
          />
        ))}
      </ul>
      <h3>{t('more')}</h3>
      <label className="line-switch">
        <input checked={isLineOn} onChange={(event) => onLine(event.target.checked)} type="checkbox" />
        {t('line1997')}
      </label>
      <p className="note">{t('line1997Note')}</p>
      <div className="more-panels">
        <button className="plain link" onClick={() => onPanel('drafts')} type="button">
          {t('drafts')}
        </button>
        <button className="plain link" onClick={() => onPanel('scenarios')} type="button">
          {t('scenarios')}
        </button>
      </div>
      <SymbolKey />
    </Panel>
  )
}

function withLayer(layers: ReadonlySet<string>, slug: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(layers)
  if (isIn) next.add(slug)
  else next.delete(slug)
  return next
}
