'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { useDayText } from '../language/use-day-text.ts'
import { PageLink } from '../page/PageLink.tsx'
import { LoadState } from '../place/LoadState.tsx'
import { Panel } from '../place/Panel.tsx'
import { Sources } from '../place/Sources.tsx'
import { isTyping } from '../search/is-typing.ts'
import { ChapterLinks } from './ChapterLinks.tsx'
import { ChapterList } from './ChapterList.tsx'
import type { Story } from './use-story.ts'
import './chapter-panel.css'

/** One chapter beside the map that shows it; arrows go to its neighbours. */
export function ChapterPanel({ story }: { story: Story }) {
  const t = useTranslations('story')
  const dayText = useDayText()
  const { loaded, told, goTo, close } = story
  if (!told) {
    return (
      <Panel closeLabel={t('close')} onClose={close} subject="story" title={t('title')}>
        <LoadState loaded={loaded} />
      </Panel>
    )
  }
  const { chapter, number, count, previous, next } = told

  function onKeyDown(event: KeyboardEvent) {
    const wanted = event.key === 'ArrowRight' ? next : event.key === 'ArrowLeft' ? previous : null
    if (!wanted || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return
    event.preventDefault()
    goTo(wanted)
  }

  return (
    <Panel
      closeLabel={t('close')}
      onClose={close}
      onKeyDown={onKeyDown}
      subject={chapter.slug}
      title={t('heading', { number, count, title: chapter.title })}
    >
      <div className="chapter-steps">
        <button disabled={!previous} onClick={() => previous && goTo(previous)} type="button">
          {t('previous')}
        </button>
        <button disabled={!next} onClick={() => next && goTo(next)} type="button">
          {t('next')}
        </button>
        <span className="soft">{dayText(chapter.date)}</span>
      </div>
      <p>{chapter.text}</p>
      {chapter.note && <p className="note soft">{chapter.note}</p>}
      <ChapterLinks kind="event" records={chapter.events} title={t('events')} />
      <ChapterLinks kind="statement" records={chapter.statements} title={t('statements')} />
      <details>
        <summary>{t('questions')}</summary>
        <ol className="chapter-questions">
          {chapter.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </details>
      <details>
        <summary>{t('sources')}</summary>
        <Sources citations={chapter.sources} />
      </details>
      <details>
        <summary>{t('chapters')}</summary>
        <ChapterList chapters={loaded.value?.story ?? []} current={chapter.slug} onChapter={goTo} />
      </details>
      <p className="note">
        <PageLink href={`/story/${chapter.slug}`}>{t('page')}</PageLink>
      </p>
    </Panel>
  )
}
