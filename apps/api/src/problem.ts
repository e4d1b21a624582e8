import { OperationError } from './ask.ts'

/** What went wrong with a download, in the words of the API's own errors. */
export interface Problem {
  /** Stable name, as in `extensions.code` of a GraphQL error. */
  readonly code: string
  /** What is wrong and what would be right, in English. */
  readonly message: string
  /** The part of the address that is wrong. */
  readonly argument?: string
}

/** A problem as an answer: `{"error": {code, argument, message}}`. */
export function problemResponse(status: number, { code, argument, message }: Problem): Response {
  return Response.json(
    { error: { code, ...(argument ? { argument } : {}), message } },
    { status, headers: { 'cache-control': 'no-store' } },
  )
}

/** The answer to who wants to change what can only be read. */
export function readOnlyResponse(method: string, path: string): Response {
  const message = `${method} is not for ${path.slice(0, 60)}, which can only be read; use GET or HEAD.`
  const response = problemResponse(405, { code: 'METHOD_NOT_ALLOWED', message })
  response.headers.set('allow', 'GET, HEAD, OPTIONS')
  return response
}

/** The answer to a download that failed; only the caller's own mistakes are told, the others are logged. */
export function failureResponse(failure: unknown): Response {
  if (failure instanceof URIError) {
    return problemResponse(400, {
      code: 'BAD_USER_INPUT',
      message: 'The address is not encoded as an address has to be.',
    })
  }
  const [error] = failure instanceof OperationError ? failure.errors : []
  const { code, argument } = error?.extensions ?? {}
  if (error && code === 'BAD_USER_INPUT') {
    return problemResponse(400, {
      code,
      message: error.message,
      ...(typeof argument === 'string' ? { argument } : {}),
    })
  }
  if (error && code === 'NOT_READY') return problemResponse(503, { code, message: error.message })
  console.error(error?.originalError ?? failure)
  return problemResponse(500, { code: 'INTERNAL_SERVER_ERROR', message: 'Unexpected error.' })
}
