import { expect, it } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import type { PrismaClient } from '@natlas/db'
import { historyOperation, schema } from '@natlas/schema'
import { getIntrospectionQuery, parse, validate } from 'graphql'
import { createApi } from './api.ts'
import { depthLimit } from './depth-limit.ts'
import { clientOf } from './testing/each-api.ts'

const { query } = clientOf(() => createApi({ prisma: {} as PrismaClient, borders: loadBorders('coarse') }))

/** An operation so many fields deep. */
function nested(depth: number): string {
  return `{ country(code: "POL") ${'{ predecessors '.repeat(depth - 2)} { code } ${'}'.repeat(depth - 2)} }`
}

const errorsOf = (operation: string) => validate(schema, parse(operation), [depthLimit])

it('an operation that is 12 fields deep is allowed', () => {
  expect(errorsOf(nested(12))).toEqual([])
})

it('a deeper one is refused before anything is read', async () => {
  const { errors } = await query(nested(13))
  expect(errors).toMatchObject([
    { message: expect.stringContaining('more than 12 deep'), extensions: { code: 'BAD_USER_INPUT' } },
  ])
})

it('fragments hide no depth', () => {
  const spread = `{ country(code: "POL") { ...A } } fragment A on Country ${'{ predecessors '.repeat(11)} { ...B } ${'}'.repeat(11)}
    fragment B on Country { ... on Country { code } }`
  expect(errorsOf(spread)).toHaveLength(1)
})

it('a circle of fragments comes to an end', () => {
  expect(errorsOf('{ country(code: "POL") { ...A } } fragment A on Country { predecessors { ...A } }')).toEqual([])
})

it('fragments that hold one another many times over are counted in time', () => {
  const fragments = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Country { ...F${i + 1} ...F${i + 1} }`)
  const operation = `{ country(code: "POL") { ...F0 } } ${fragments.join(' ')} fragment F60 on Country { code }`
  expect(errorsOf(operation)).toEqual([])
})

it('what the map asks for is allowed', () => {
  expect(errorsOf(historyOperation)).toEqual([])
})

it('the schema can be asked for, as GraphiQL does', async () => {
  const { data, errors } = await query(getIntrospectionQuery())
  expect(errors).toBeUndefined()
  expect(data).toHaveProperty('__schema.types')
})
