'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { languageOf } from '../language/language.ts'
import { inLanguage } from '../page/PageLink.tsx'
import { recordLink } from '../page/record-link.ts'
import { isTyping } from './is-typing.ts'
import { useSearch } from './use-search.ts'
import './search.css'

/** The search over the map: `/` opens it, arrows go through what it finds, Enter opens, Escape closes. */
export function SearchDialog() {
  const t = useTranslations('search')
  const language = languageOf(useLocale())
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const { hits, isFailed } = useSearch(text, language)

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  function onArrow(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const links = [...(dialog.current?.querySelectorAll('li a') ?? [])] as HTMLElement[]
    const at = links.findIndex((link) => link.matches(':focus'))
    const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)]
    event.preventDefault()
    if (next) next.focus()
    else if (event.key === 'ArrowUp') field.current?.focus()
  }

  return (
    <>
      <button
        aria-keyshortcuts="/"
        aria-label={t('open')}
        onClick={() => dialog.current?.showModal()}
        title={t('openHint')}
        type="button"
      >
        <svg aria-hidden="true" className="icon" viewBox="0 0 16 16">
          <circle cx="7" cy="7" r="4.5" />
          <path d="m10.5 10.5 3.5 3.5" />
        </svg>
      </button>
      <dialog
        aria-label={t('title')}
        className="search-dialog"
        // A press beside it closes it, as Escape does; within it, something else was pressed.
        onClick={(event) => event.target === dialog.current && dialog.current?.close()}
        onKeyDown={onArrow}
        ref={dialog}
      >
        <div className="search-body">
          <form action="/search" className="search-form">
            <input
              aria-label={t('field')}
              autoComplete="off"
              name="q"
              onChange={(event) => setText(event.target.value)}
              placeholder={t('hint')}
              ref={field}
              type="search"
              value={text}
            />
            <button onClick={() => dialog.current?.close()} type="button">
              {t('close')}
            </button>
          </form>
          <p className="visually-hidden" role="status">
            {hits && t('count', { count: hits.length })}
          </p>
          {isFailed && <p role="alert">{t('failed')}</p>}
          {hits?.length === 0 && <p>{t('none')}</p>}
          <ul>
            {hits?.map((hit) => {
              const { href, text: name } = recordLink(hit)
              return (
                <li key={`${hit.__typename} ${href}`}>
                  <a href={inLanguage(href, language)}>
                    <span>{name}</span> <span className="soft">{t('type', { type: hit.__typename })}</span>
                  </a>
                </li>
              )
            })}
          </ul>
          {hits && hits.length > 0 && (
            <p>
              <a href={inLanguage(`/search?q=${encodeURIComponent(text)}`, language)}>{t('all')}</a>
            </p>
          )}
        </div>
      </dialog>
    </>
  )
}
