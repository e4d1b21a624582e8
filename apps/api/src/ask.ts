import { createContext, type Services, schema } from '@natlas/schema'
import { type DocumentNode, type ExecutionResult, execute } from 'graphql'

/** Puts an operation to the schema in this process: downloads are made so, and can never say anything else than the API. */
export async function ask<Data>(
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  services: Services,
): Promise<ExecutionResult<Data>> {
  const contextValue = createContext(services)
  return (await execute({ schema, document, variableValues, contextValue })) as ExecutionResult<Data>
}
