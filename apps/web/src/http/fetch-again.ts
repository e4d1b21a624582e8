/** How long to wait before the second attempt, in milliseconds. */
const pause = 400

/**
 * Fetches, and once more when nothing came or the service stumbled (5xx): connections break now and then, and a reader
 * should not have to press a button for that. Every address fetched so is only read. Ends with the signal.
 */
export async function fetchAgain(address: string, init: RequestInit & { signal: AbortSignal }): Promise<Response> {
  const first = await fetch(address, init).catch(() => null)
  if (first && first.status < 500) return first
  init.signal.throwIfAborted()
  await new Promise((resolve) => setTimeout(resolve, pause))
  return fetch(address, init)
}
