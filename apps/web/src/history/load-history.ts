import { apiUrl } from '../http/api-url.ts'
import { currentRelease } from '../http/current-release.ts'
import type { Language } from '../language/language.ts'
import type { History } from './history.ts'

/** How long a page waits for the history, in milliseconds. */
const patience = 10_000

/** The histories that this process holds: one a language, of the release that was asked for last. */
const held = new Map<Language, { readonly release: string; readonly history: Promise<History> }>()

/** The whole history for a page that is made here: fetched once a release and language. Throws when the service does not answer. */
export async function loadHistory(language: Language): Promise<History> {
  const release = await currentRelease()
  if (release === null) throw new Error('The service that holds the data does not answer.')
  const known = held.get(language)
  if (known?.release === release) return known.history
  const history = fetchHistory(release, language)
  held.set(language, { release, history })
  // What failed must not be remembered.
  history.catch(() => held.delete(language))
  return history
}

async function fetchHistory(release: string, language: Language): Promise<History> {
  const path = `/data/v/${encodeURIComponent(release)}/history.${language}.json`
  const response = await fetch(`${apiUrl()}${path}`, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`${path} was answered with status ${response.status}.`)
  return (await response.json()).data
}
