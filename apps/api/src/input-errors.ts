import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** The longest piece of a caller's text that a message gives back, in characters. */
const longest = 60

/**
 * Codes the errors that GraphQL and its plugins make of a caller's mistake without a code, and cuts what they give back
 * of it: a variable that is missing or of the wrong type, a page of -1 things, a cursor that is none.
 */
export function inputErrors(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'GET') return
      const { searchParams } = new URL(request.url)
      for (const name of ['variables', 'extensions']) checkJson(name, searchParams.get(name))
    },
    onExecutionResult({ result }) {
      if (result && 'errors' in result && result.errors) Object.assign(result, { errors: result.errors.map(coded) })
    },
  }
}

function checkJson(argument: string, text: string | null): void {
  try {
    if (text) JSON.parse(text)
  } catch {
    throw new GraphQLError(
      `${argument}: this is no JSON; write an object, as {"code": "POL"}, encoded for an address.`,
      {
        extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
      },
    )
  }
}

function coded({ message, nodes, source, positions, path, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(cut(message), {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...extensions, code: extensions.code ?? 'BAD_USER_INPUT' },
  })
}

function cut(message: string): string {
  return message.replaceAll(/"[^"]*"|[^\s"]+/g, (piece) => {
    if (piece.length <= longest + 3) return piece
    return piece.startsWith('"') ? `${piece.slice(0, longest + 1)}…"` : `${piece.slice(0, longest)}…`
  })
}
