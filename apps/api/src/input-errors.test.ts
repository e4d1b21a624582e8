import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

eachApi("a caller's mistake", ({ query, get }) => {
  it.each([
    ['a page of -1 things', '{ countries(first: -1) { totalCount edges { cursor } } }', {}],
    ['a cursor that is none', '{ countries(after: "nonsense") { edges { cursor } } }', {}],
    ['a cursor with NUL', `{ countries(after: "${base64('GPC:S:\0')}") { edges { cursor } } }`, {}],
    ['a variable that is missing', 'query ($code: String!) { country(code: $code) { code } }', {}],
    ['a variable of the wrong type', 'query ($code: String!) { country(code: $code) { code } }', { code: { a: 1 } }],
    ['a code with NUL', '{ country(code: "\\u0000") { code } }', {}],
    ['a code with NUL in a list', '{ countries(where: { code: ["POL", "\\u0000"] }) { totalCount } }', {}],
    ['an id with NUL', `{ node(id: "${base64('Country:\0')}") { id } }`, {}],
    [
      'a list of 1,001 codes',
      'query ($code: [String!]) { countries(where: { code: $code }) { totalCount } }',
      { code: Array(1001).fill('POL') },
    ],
  ])('%s has the code BAD_USER_INPUT', async (_, operation, variables) => {
    const { errors } = await query(operation, variables)
    expect(errors?.length).toBeGreaterThan(0)
    for (const { extensions } of errors ?? []) expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('in a list of 1,000 codes is none', async () => {
    const codes = Array(1000).fill('POL')
    const { errors } = await query('query ($codes: [String!]) { countries(where: { code: $codes }) { totalCount } }', {
      codes,
    })
    expect(errors).toBeUndefined()
  })

  it.each(['variables', 'extensions'])('is named when the %s of an address are no JSON', async (name) => {
    const response = await get(`/graphql?query={__typename}&${name}={`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(name), extensions: { code: 'BAD_USER_INPUT', argument: name } }],
    })
  })

  const long = 'x'.repeat(5000)
  it.each([
    ['a field', `{ ${long} }`, {}],
    ['a day', `{ snapshot(date: "${long}") { date } }`, {}],
    ['an organization', `{ membershipByYear(organization: ${long}) { year } }`, {}],
    ['an id', `{ node(id: "${long}") { id } }`, {}],
    ['a variable', 'query ($first: Int) { countries(first: $first) { totalCount } }', { first: long }],
    ['a cursor', `{ countries(after: "${long}") { edges { cursor } } }`, {}],
  ])('is not given back at length when it is %s', async (_, operation, variables) => {
    const { errors } = await query(operation, variables)
    expect(errors?.length).toBeGreaterThan(0)
    for (const { message } of errors ?? []) expect(message).not.toContain('x'.repeat(61))
  })

  it.each([
    `/${long}`,
    `/data/v/${long}/history.en.json`,
    `/data/borders/${long}.geojson`,
    `/data/borders/1999-03-12.geojson?detail=${long}`,
  ])('is not given back at length when it is an address', async (path) => {
    const text = await (await get(path)).text()
    expect(text).toContain('error')
    expect(text).not.toContain('x'.repeat(61))
  })
})
