import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** How many fields may stand in one another. The deepest that the map asks for are six. */
const deepest = 12

/**
 * A validation rule: refuses operations whose fields stand deeper in one another, since each level costs the database a
 * statement, and states have predecessors that have successors. What tells of the schema itself is not counted.
 */
export function depthLimit(context: ValidationContext): ASTVisitor {
  // Each fragment is counted once: fragments that hold one another twice would be counted for ever.
  const fragments = new Map<string, number>()
  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet) <= deepest) return
      const message = `Fields stand more than ${deepest} deep in one another here; ask for what lies below in an operation of its own.`
      context.reportError(new GraphQLError(message, { nodes: operation, extensions: { code: 'BAD_USER_INPUT' } }))
    },
  }

  function depthOf({ selections }: SelectionSetNode): number {
    return Math.max(0, ...selections.map(depthBelow))
  }

  function depthBelow(selection: SelectionNode): number {
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value)
    if (selection.name.value.startsWith('__')) return 0
    return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0)
  }

  function depthOfFragment(name: string): number {
    const known = fragments.get(name)
    if (known !== undefined) return known
    // One that leads back to itself is refused by another rule.
    fragments.set(name, 0)
    const fragment = context.getFragment(name)
    const depth = fragment ? depthOf(fragment.selectionSet) : 0
    fragments.set(name, depth)
    return depth
  }
}
