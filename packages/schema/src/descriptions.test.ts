import { expect, test } from '@jest/globals'
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { schema } from './schema.ts'

/** The places of a type that a reader of the schema meets, each with its description. */
function placesOf(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]]
  if (isEnumType(type)) {
    for (const value of type.getValues()) own.push([`${type.name}.${value.name}`, value.description])
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) own.push([`${type.name}.${field.name}`, field.description])
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      own.push([`${type.name}.${field.name}`, field.description])
      for (const it of field.args) own.push([`${type.name}.${field.name}(${it.name})`, it.description])
    }
  }
  return own
}

test('every type, field, argument and value of the schema has a description', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  )
  const places = types.flatMap(placesOf)
  expect(places.length).toBeGreaterThan(100)
  expect(places.filter(([, description]) => !description).map(([place]) => place)).toEqual([])
})

test('whatever may be null says what that means', () => {
  const nullable = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields())
          .filter((field) => !field.type.toString().endsWith('!'))
          .map((field) => [`${type.name}.${field.name}`, `${type.description} ${field.description}`] as const)
      : [],
  )
  expect(nullable.filter(([, words]) => !/\bnull\b/.test(words)).map(([place]) => place)).toEqual([])
})
