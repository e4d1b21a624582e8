import { decodeGlobalID } from '@pothos/plugin-relay'
import { type GraphQLResolveInfo, isObjectType } from 'graphql'
import { badInput } from './input/bad-input.ts'
import { quoted } from './input/quoted.ts'

/** How the schema words and reads what the Relay conventions ask for: nodes by their global id, lists in pages. */
export const relay = {
  clientMutationId: 'omit',
  cursorType: 'String',
  edgesFieldOptions: { nullable: false, description: 'The things of this page, each with its place in the list.' },
  nodeFieldOptions: { nullable: false, description: 'The thing itself.' },
  cursorFieldOptions: { description: 'Its place in the list, for `after` and `before`. Opaque.' },
  pageInfoFieldOptions: { description: 'Whether there are more pages.' },
  idFieldOptions: { description: 'Its global id, for `node`. Opaque, and the same in every release.' },
  nodeTypeOptions: { description: 'Something with a global id, which `node` finds again.' },
  nodeQueryOptions: {
    description: 'The thing with this global id; null when there is none.',
    args: { id: { description: 'A global id, as the `id` of a thing gives it.' } },
    resolve: findNode,
  },
  nodesQueryOptions: false,
  pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
  hasNextPageFieldOptions: { description: 'Whether more follow after `endCursor`.' },
  hasPreviousPageFieldOptions: { description: 'Whether more lie before `startCursor`.' },
  startCursorFieldOptions: { description: 'Cursor of the first thing of the page; null when the page is empty.' },
  endCursorFieldOptions: { description: 'Cursor of the last thing of the page; null when the page is empty.' },
  firstArgOptions: { description: 'How many from the beginning (after `after`), at most 1000; null: 100.' },
  lastArgOptions: {
    description: 'How many from the end (before `before`), at most 1000; null: counted from the beginning.',
  },
  afterArgOptions: { description: 'Cursor after which the page begins; null: at the beginning of the list.' },
  beforeArgOptions: { description: 'Cursor before which the page ends; null: at the end of the list.' },
  defaultConnectionTypeOptions: { description: 'A page of a list.' },
  defaultEdgeTypeOptions: { description: 'One thing in a page.' },
  decodeGlobalID: readGlobalID,
} as const

/** The count of a connection; a page that asks for nothing else reads no rows (the Prisma plugin looks for the extension). */
export const totalCount = {
  description: 'How many there are in all pages together.',
  extensions: { pothosPrismaTotalCount: true },
} as const

interface GlobalID {
  readonly typename: string
  readonly id: string
}

/** Finds a node, and null for an id whose type is no node, which the plugin takes for a fault of the schema. */
function findNode(
  _root: unknown,
  { id }: { readonly id: GlobalID },
  _context: unknown,
  { schema }: GraphQLResolveInfo,
  load: (id: GlobalID) => unknown,
): unknown {
  const type = schema.getType(id.typename)
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node') ? load(id) : null
}

function readGlobalID(text: string): GlobalID {
  try {
    const id = decodeGlobalID(text)
    // PostgreSQL has no text with it.
    if (!id.id.includes('\0')) return id
  } catch {
    // Told below.
  }
  throw badInput('id', `${quoted(text)} is no global id; take the \`id\` that a thing of the atlas gives.`)
}
