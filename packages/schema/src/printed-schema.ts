import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The schema as text, sorted and laid out as the house's formatter wants it: what `schema.graphql` has. */
export function printedSchema(): string {
  const text = printSchema(lexicographicSortSchema(schema))
  return `${text.replaceAll(/^( *)"""(.+)"""$/gm, '$1"""\n$1$2\n$1"""')}\n`
}
