import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import { type GraphQLFieldResolver, type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import type { Context } from '../context.ts'
import { checkDay } from './date.ts'
import { checkOrganizationCode } from './organization-code.ts'
import { checkLength, checkText } from './text.ts'

export const checkedArguments = 'checkedArguments'

/** A value in the arguments of a field, with its path there. */
interface Given {
  readonly type: string
  readonly path: string
  readonly value: unknown
}

/**
 * Checks days, organization codes, texts and lists on their way into every resolver. A scalar cannot: it knows neither the
 * argument that it is read for, which the error has to name, nor the database, which has the codes.
 */
class CheckedArguments<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { args }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (Object.keys(args).length === 0) return resolve
    return (parent, values, context, info) => {
      const field = info.parentType.getFields()[info.fieldName]
      const given = (field?.args ?? []).flatMap(({ name, type }) => scalars(type, name, Object(values)[name]))
      for (const { type, path, value } of given) if (type === 'Date') checkDay(path, value)
      for (const { type, path, value } of given) if (type === 'String') checkText(path, value)
      const codes = given.filter(({ type }) => type === 'OrganizationCode')
      if (codes.length === 0) return resolve(parent, values, context, info)
      return (context as Context).organizationCodes().then((known) => {
        for (const { path, value } of codes) checkOrganizationCode(path, value, known)
        return resolve(parent, values, context, info)
      })
    }
  }
}

/** Every scalar value inside an argument that is given. */
function scalars(type: GraphQLInputType, path: string, value: unknown): Given[] {
  if (value === null || value === undefined) return []
  if (isNonNullType(type)) return scalars(type.ofType, path, value)
  if (isListType(type)) {
    const items = [value].flat()
    checkLength(path, items)
    return items.flatMap((item) => scalars(type.ofType, path, item))
  }
  if (!isInputObjectType(type)) return [{ type: type.name, path, value }]
  return Object.values(type.getFields()).flatMap((field) =>
    scalars(field.type, `${path}.${field.name}`, Object(value)[field.name]),
  )
}

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      checkedArguments: CheckedArguments<Types>
    }
  }
}

SchemaBuilder.registerPlugin(checkedArguments, CheckedArguments)
