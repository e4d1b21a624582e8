import { Kind, print, type ValueNode } from 'graphql'
import { builder } from '../builder.ts'

// Both take any value: checked-arguments.ts checks them, where the name of the argument is known. But fields below have
// chosen their rows by then, and an object in place of a text would be a filter of Prisma to them: what is no text
// becomes its text here, which is no day and no code.

builder.scalarType('Date', {
  description: 'A calendar day, ISO 8601 `YYYY-MM-DD`.',
  serialize: text,
  parseValue: textOf,
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : written(node)),
})

builder.scalarType('OrganizationCode', {
  description:
    'The code of an organization of the dataset, as `NATO`, `NATO_COMMAND`, `WTO`, `CSTO`, with or without quotes: `organizations` lists them all.',
  serialize: text,
  parseValue: textOf,
  parseLiteral: (node) => (node.kind === Kind.STRING || node.kind === Kind.ENUM ? node.value : written(node)),
})

function text(value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError(`A resolver gives ${typeof value} where the schema has text.`)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function written(node: ValueNode): string {
  return print(node)
}
