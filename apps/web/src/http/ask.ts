import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { fetchAgain } from './fetch-again.ts'

/** How long an answer may take, in milliseconds. */
const patience = 15_000

/** An operation as text that knows the shape of its answer and of its variables. */
export type Operation<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string }

/**
 * Asks the API one operation, by GET, so that the answer may be kept on the way. Throws when it does not answer, or answers
 * with an error: the operations of this page are bounded, so an error is a fault, not a reader's mistake.
 */
export async function ask<Data, Variables extends Record<string, unknown>>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const search = new URLSearchParams({ query: operation.toString(), variables: JSON.stringify(variables) })
  const response = await fetchAgain(`/graphql?${search}`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    headers: { accept: 'application/graphql-response+json, application/json' },
  })
  const { data, errors } = await response.json()
  if (data && !errors) return data
  throw new Error(errors?.[0]?.message ?? `The question was answered with status ${response.status}.`)
}
