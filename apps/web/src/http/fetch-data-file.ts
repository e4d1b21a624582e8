import type { Language } from '../language/language.ts'
import { fetchAgain } from './fetch-again.ts'

/** How long an answer may take, in milliseconds, before the service counts as not answering. */
const patience = 15_000

/**
 * A file of the dataset, as `history`, in one request. A page that stands open over a new release, or that was made while
 * the service was down, does not know the release: then it asks for it first. Throws when the service does not answer.
 */
export async function fetchDataFile<Data>(
  name: 'history' | 'deployments',
  release: string | null,
  language: Language,
  signal: AbortSignal,
): Promise<Data> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(patience)])
  const path = (of: string) => `/data/v/${encodeURIComponent(of)}/${name}.${language}.json`
  if (release) {
    const response = await fetchAgain(path(release), { signal: bounded })
    if (response.ok) return dataOf(response)
    if (response.status !== 404) throw new Error(`${path(release)} was answered with status ${response.status}.`)
  }
  const newest = path(await fetchRelease(bounded))
  const response = await fetchAgain(newest, { signal: bounded })
  if (!response.ok) throw new Error(`${newest} was answered with status ${response.status}.`)
  return dataOf(response)
}

async function dataOf<Data>(response: Response): Promise<Data> {
  const { data } = await response.json()
  if (!data) throw new Error(`${response.url} was answered without data.`)
  return data
}

async function fetchRelease(signal: AbortSignal): Promise<string> {
  const query = new URLSearchParams({ query: '{ dataset { release } }' })
  const response = await fetchAgain(`/graphql?${query}`, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`The release was answered with status ${response.status}.`)
  return (await response.json()).data.dataset.release
}
