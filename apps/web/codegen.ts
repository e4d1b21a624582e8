import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents from the printed schema and the operations beside it, read as text. */
const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  documents: ['../../packages/schema/src/**/*.graphql', 'src/**/*.graphql'],
  generates: {
    './generated/graphql.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        // As text: the page needs no parser and no printer of GraphQL.
        documentMode: 'string',
        enumsAsTypes: true,
        skipTypename: true,
        avoidOptionals: { field: true },
        immutableTypes: true,
        onlyOperationTypes: true,
        scalars: { Date: 'string', OrganizationCode: 'string' },
        defaultScalarType: 'unknown',
      },
    },
  },
}

export default config
