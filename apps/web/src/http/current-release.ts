import { apiUrl } from './api-url.ts'

/** How long the page waits for the service, in milliseconds, before it is sent without knowing the release. */
const patience = 800

/** The release of the data that the service holds now; null when it does not answer, which the page then says. */
export async function currentRelease(): Promise<string | null> {
  const query = new URLSearchParams({ query: '{ dataset { release } }' })
  try {
    const response = await fetch(`${apiUrl()}/graphql?${query}`, {
      headers: { accept: 'application/json' },
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    const { data } = await response.json()
    return typeof data?.dataset?.release === 'string' ? data.dataset.release : null
  } catch {
    return null
  }
}
