import { createContext, type Services, schema } from '@natlas/schema'
import { type DocumentNode, execute, type GraphQLError } from 'graphql'

/** An operation of a download that failed. */
export class OperationError extends Error {
  override name = 'OperationError'
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'))
    this.errors = errors
  }
}

/**
 * Puts an operation to the schema in this process: downloads are made so, and can never say anything else than the API.
 * Throws an OperationError when any part of it fails.
 */
export async function ask<Data>(
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  services: Services,
): Promise<Data> {
  const { data, errors } = await execute({
    schema,
    document,
    variableValues,
    contextValue: createContext(services),
  })
  if (errors) throw new OperationError(errors)
  return data as Data
}
