import { RefusedError } from '../http/ask-server.ts'

/** An answer, or why the API refused the question: a reader's address can ask for what there is not. */
export async function askedOrRefused<Data>(asked: Promise<Data>): Promise<Data | RefusedError> {
  return asked.catch((error: unknown) => {
    if (error instanceof RefusedError) return error
    throw error
  })
}
