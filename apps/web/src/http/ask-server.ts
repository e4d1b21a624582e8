import { apiUrl } from './api-url.ts'
import type { Operation } from './ask.ts'
import { keptAnswers } from './kept-answers.ts'
import { releaseNow } from './release-now.ts'

/** How long a page waits for its data, in milliseconds. */
const patience = 10_000

/** Pages read the same records again and again, and these change with a release only. About 40 MB of text. */
const kept = keptAnswers(40_000_000)

/** The API says that a question asks for what there is not: the message is written for whoever asked. */
export class RefusedError extends Error {}

/**
 * Asks the API one operation while a page is made; what was answered in the same release is not asked again. Throws when
 * it does not answer, or answers with an error: then the reader sees the page that says so. A question that a reader's
 * address made wrong throws a `RefusedError`.
 */
export async function askServer<Data, Variables extends Record<string, unknown>>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const body = JSON.stringify({ query: operation.toString(), variables })
  const release = await releaseNow()
  const before = release === null ? undefined : kept.get(release, body)
  if (before !== undefined) return before as Data

  const response = await fetch(`${apiUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body,
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  })
  const text = await response.text()
  const { data, errors } = JSON.parse(text)
  if (errors?.[0]?.extensions?.code === 'BAD_USER_INPUT') throw new RefusedError(errors[0].message)
  if (!data || errors)
    throw new Error(errors?.[0]?.message ?? `The question was answered with status ${response.status}.`)
  if (release !== null) kept.set(release, body, data, text.length)
  return data
}
