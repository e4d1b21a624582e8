import type { Language } from '../language/language.ts'
import type { History } from './history.ts'

/** How long an answer may take, in milliseconds, before the service counts as not answering. */
const patience = 15_000

/**
 * The whole history in one request. A page that stands open over a new release, or that was made while the
 * service was down, does not know the release: then it asks for it first. Throws when the service does not answer.
 */
export async function fetchHistory(release: string | null, language: Language, signal: AbortSignal): Promise<History> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(patience)])
  if (release) {
    const response = await fetch(historyPath(release, language), { signal: bounded })
    if (response.ok) return dataOf(response)
    if (response.status !== 404) throw new Error(`The history was answered with status ${response.status}.`)
  }
  const newest = await fetchRelease(bounded)
  const response = await fetch(historyPath(newest, language), { signal: bounded })
  if (!response.ok) throw new Error(`The history was answered with status ${response.status}.`)
  return dataOf(response)
}

async function dataOf(response: Response): Promise<History> {
  const { data } = await response.json()
  if (!data) throw new Error('The history was answered without data.')
  return data
}

function historyPath(release: string, language: Language): string {
  return `/data/v/${encodeURIComponent(release)}/history.${language}.json`
}

async function fetchRelease(signal: AbortSignal): Promise<string> {
  const query = new URLSearchParams({ query: '{ dataset { release } }' })
  const response = await fetch(`/graphql?${query}`, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`The release was answered with status ${response.status}.`)
  return (await response.json()).data.dataset.release
}
