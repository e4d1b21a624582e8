import { GraphQLError } from 'graphql'

/** The error of a caller: says which argument is wrong (as `date`, `where.existsOn`) and what would be right. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } })
}
