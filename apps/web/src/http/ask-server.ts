import { apiUrl } from './api-url.ts'
import type { Operation } from './ask.ts'

/** How long a page waits for its data, in milliseconds. */
const patience = 10_000

/** The API says that a question asks for what there is not: the message is written for whoever asked. */
export class RefusedError extends Error {}

/**
 * Asks the API one operation while a page is made. Throws when it does not answer, or answers with an error: then the
 * reader sees the page that says so. A question that a reader's address made wrong throws a `RefusedError`.
 */
export async function askServer<Data, Variables extends Record<string, unknown>>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(`${apiUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  })
  const { data, errors } = await response.json()
  if (data && !errors) return data
  if (errors?.[0]?.extensions?.code === 'BAD_USER_INPUT') throw new RefusedError(errors[0].message)
  throw new Error(errors?.[0]?.message ?? `The question was answered with status ${response.status}.`)
}
