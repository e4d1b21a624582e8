'use client'

import { useCallback, useMemo } from 'react'
import { DraftsDocument, type DraftsQuery } from '../../generated/graphql.ts'
import { ask } from '../http/ask.ts'
import { type Loaded, useLoaded } from '../http/use-loaded.ts'
import type { Language } from '../language/language.ts'

/** The drafts of December 2021. */
export type Drafts = DraftsQuery['draftTreaties']

/** A draft treaty, one of its articles, and whose forces it touched. */
export type Draft = Drafts[number]
export type Article = Draft['articles'][number]
export type Touch = Article['touches'][number]

/** The drafts, asked for when they are first wanted. */
export function useDrafts(isWanted: boolean, language: Language): Loaded<DraftsQuery> {
  const load = useCallback(
    (signal: AbortSignal) => ask(DraftsDocument, { language: language.toUpperCase() as Uppercase<Language> }, signal),
    [language],
  )
  return useLoaded(isWanted ? load : null)
}

/** How the address names an article, as `treaty-united-states-russia-2021.4`. */
export function articleName(draft: Draft, article: Article): string {
  return `${draft.slug}.${article.number}`
}

/** The deployments that an article touched, on every side; null when no article of that name is here. */
export function useTouched(drafts: Drafts | null, name: string | null): ReadonlySet<string> | null {
  return useMemo(() => {
    const article = drafts?.flatMap((draft) => draft.articles.filter((one) => articleName(draft, one) === name))[0]
    return article ? new Set(article.touches.flatMap(({ deployments }) => deployments.map(({ slug }) => slug))) : null
  }, [drafts, name])
}
