import type { Language } from '../language/language.ts'
import { apiUrl } from './api-url.ts'
import { releaseNow } from './release-now.ts'

/** How long a page waits for a file, in milliseconds. */
const patience = 10_000

/**
 * A loader of a file of the dataset, as `history`, for pages that are made here: it is fetched once a release and language,
 * and only those of the release asked for last are held. It throws when the service does not answer.
 */
export function heldFile<Data>(name: 'history' | 'deployments'): (language: Language) => Promise<Data> {
  const held = new Map<Language, { readonly release: string; readonly data: Promise<Data> }>()
  return async (language) => {
    const release = await releaseNow()
    const known = held.get(language)
    // What is held is right until the service tells of another release.
    if (known && (release === null || known.release === release)) return known.data
    if (release === null) throw new Error('The service that holds the data does not answer.')
    const data = fetchFile<Data>(`/data/v/${encodeURIComponent(release)}/${name}.${language}.json`)
    held.set(language, { release, data })
    // What failed must not be remembered.
    data.catch(() => held.delete(language))
    return data
  }
}

async function fetchFile<Data>(path: string): Promise<Data> {
  const response = await fetch(`${apiUrl()}${path}`, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`${path} was answered with status ${response.status}.`)
  return (await response.json()).data
}
