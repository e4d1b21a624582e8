import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The longest line that the house's formatter leaves as it is. */
const longest = 120

/** The schema as text, sorted and laid out as the house's formatter wants it: what `schema.graphql` has. */
export function printedSchema(): string {
  const text = printSchema(lexicographicSortSchema(schema))
    .replaceAll(/^( *)"""(.+)"""$/gm, '$1"""\n$1$2\n$1"""')
    .replaceAll(/^union (\w+) = (.+)$/gm, (line, name, types) =>
      line.length > longest ? `union ${name} =\n  | ${types.replaceAll(' | ', '\n  | ')}` : line,
    )
  return `${text}\n`
}
