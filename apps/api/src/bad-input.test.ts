import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

/** An operation, the argument that is wrong in it, and what the error has to say. */
const mistakes: readonly [string, string, RegExp][] = [
  ['{ snapshot(date: "1999-02-30") { date } }', 'date', /"1999-02-30" is no day of the calendar; write YYYY-MM-DD/],
  ['{ snapshot(date: "tomorrow") { date } }', 'date', /"tomorrow" is no day/],
  ['{ snapshot(date: 1999) { date } }', 'date', /"1999" is no day/],
  [
    '{ snapshot(date: "1948-12-31") { date } }',
    'date',
    /knows 1949-01-01 to \d{4}-\d\d-\d\d, and 1948-12-31 lies outside/,
  ],
  ['{ snapshot(date: "9999-12-31") { date } }', 'date', /knows 1949-01-01 to/],
  ['{ membershipByYear(from: 1948) { year } }', 'from', /knows the years 1949 to \d{4}, and 1948 lies outside/],
  ['{ membershipByYear(to: 2999) { year } }', 'to', /2999 lies outside/],
  ['{ membershipByYear(from: 1990, to: 1980) { year } }', 'from', /1990 lies after `to`, 1980; swap them/],
  [
    '{ membershipByYear(organization: SEATO) { year } }',
    'organization',
    /no organization "SEATO"; take one of CSTO, .*NATO/,
  ],
  ['{ country(code: "POL") { name(at: "1999-13-01") } }', 'at', /"1999-13-01" is no day/],
  ['{ country(code: "POL") { memberships(organization: "nato") { slug } } }', 'organization', /no organization "nato"/],
  ['{ snapshot(date: 19990312) { date } }', 'date', /"19990312" is no day of the calendar; write YYYY-MM-DD/],
  ['{ snapshot(date: ["1999-03-12"]) { date } }', 'date', /is no day/],
  ['{ snapshot(date: TODAY) { date } }', 'date', /"TODAY" is no day/],
  [
    '{ country(code: "POL") { memberships(organization: { contains: "%", mode: insensitive }) { slug } } }',
    'organization',
    /no organization "\{.*contains.*; take one of CSTO, .*NATO/,
  ],
  ['{ country(code: "POL") { memberships(organization: ["NATO"]) { slug } } }', 'organization', /no organization/],
  ['{ country(code: "POL") { memberships(organization: true) { slug } } }', 'organization', /no organization "true"/],
  ['{ country(code: "POL") { accession(organization: { not: "WTO" }) { __typename } } }', 'organization', /no organ/],
  ['{ countries(where: { memberOf: { not: "WTO" } }) { totalCount } }', 'where.memberOf', /no organization/],
  [
    '{ country(code: "POL") { name(at: "2500-01-01") } }',
    'at',
    /knows 1949-01-01 to \d{4}-\d\d-\d\d, and 2500-01-01 lies outside/,
  ],
  [
    '{ countries(where: { existsOn: "2500-01-01" }) { totalCount } }',
    'where.existsOn',
    /knows 1949-01-01 to \d{4}-\d\d-\d\d, and 2500-01-01 lies outside/,
  ],
  [
    '{ countries(where: { existsOn: "1948-12-31" }) { edges { node { code } } } }',
    'where.existsOn',
    /1948-12-31 lies outside/,
  ],
  ['{ countries(where: { existsOn: "soon" }) { totalCount } }', 'where.existsOn', /"soon" is no day/],
  ['{ countries(where: { memberOf: SEATO }) { totalCount } }', 'where.memberOf', /no organization "SEATO"/],
  ['{ stateAt(date: "1999-01-01", point: { lat: 91, lon: 0 }) { __typename } }', 'point.lat', /91 is no latitude/],
  ['{ stateAt(date: "1999-01-01", point: { lat: 0, lon: 361 }) { __typename } }', 'point.lon', /361 is no longitude/],
  [
    '{ deployments(where: { near: { lat: 91, lon: 0, km: 1 } }) { edges { node { slug } } } }',
    'where.near.lat',
    /91 is no latitude; give -90 to 90/,
  ],
  [
    '{ deployments(where: { near: { lat: 1, lon: -181, km: 1 } }) { edges { node { slug } } } }',
    'where.near.lon',
    /-181 is no longitude/,
  ],
  [
    '{ deployments(where: { near: { lat: 1, lon: 1, km: 0 } }) { edges { node { slug } } } }',
    'where.near.km',
    /0 is no distance on the earth/,
  ],
  [
    '{ deployments(where: { near: { lat: 1, lon: 1, km: 20041 } }) { edges { node { slug } } } }',
    'where.near.km',
    /20041 is no distance on the earth; give more than 0 and at most 20040/,
  ],
  [
    '{ deployments(where: { during: { from: "2000-01-02", to: "2000-01-01" } }) { edges { node { slug } } } }',
    'where.during',
    /no day from 2000-01-02 up to 2000-01-01; swap them/,
  ],
  [
    '{ deployments(where: { during: { from: "2000-01-01", to: "2000-01-01" } }) { edges { node { slug } } } }',
    'where.during',
    /no day from 2000-01-01 up to 2000-01-01; `to` is the first day after it/,
  ],
  [
    '{ deployments(where: { during: { to: "soon" } }) { edges { node { slug } } } }',
    'where.during.to',
    /"soon" is no day/,
  ],
  [
    '{ deployments(where: { layers: ["kaliningard"] }) { edges { node { slug } } } }',
    'where.layers',
    /no layer "kaliningard"; take one of .*kaliningrad/,
  ],
  [
    '{ deployments(where: { systems: ["ss-21"] }) { edges { node { slug } } } }',
    'where.systems',
    /no weapon system "ss-21"; take one of .*ss-20/,
  ],
  [
    '{ deployments(where: { operators: ["usa"] }) { edges { node { slug } } } }',
    'where.operators',
    /no state or organization "usa"; take a code of `countries`, as "USA", or one of CSTO, .*NATO/,
  ],
  [
    '{ deployments(where: { hosts: ["NATO"] }) { edges { node { slug } } } }',
    'where.hosts',
    /no state or territory "NATO"; take a code of `countries`, as "POL", or one of XBW/,
  ],
  ['{ deployments(where: { at: "2500-01-01" }) { edges { node { slug } } } }', 'where.at', /2500-01-01 lies outside/],
  [
    '{ deployments(where: { hostJoinedAfter: "May 1997" }) { edges { node { slug } } } }',
    'where.hostJoinedAfter',
    /"May 1997" is no day/,
  ],
  ['{ deployments(where: { layers: ["x"] }) { totalCount } }', 'where.layers', /no layer "x"/],
  ['{ deployment(slug: "adazi-battlegroup") { host(at: "1900-01-01") { code } } }', 'at', /1900-01-01 lies outside/],
  ['{ layers { deployments(at: "2500-01-01") { slug } } }', 'at', /2500-01-01 lies outside/],
  ['{ node(id: "Poland") { id } }', 'id', /"Poland" is no global id/],
]

eachApi('bad input', ({ query }) => {
  it.each(mistakes)('%s is answered with the argument and the remedy', async (operation, argument, message) => {
    const { errors } = await query(operation)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(errors?.[0]?.message).toMatch(message)
    expect(errors?.[0]?.message.startsWith(`${argument}: `)).toBe(true)
  })

  it('in a variable is answered like that in the operation', async () => {
    const { errors } = await query('query ($day: Date!) { snapshot(date: $day) { date } }', { day: 'tomorrow' })
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('"tomorrow" is no day'),
        extensions: { code: 'BAD_USER_INPUT', argument: 'date' },
      },
    ])
  })

  it.each([
    ['an operator', { contains: '%' }],
    ['a list', ['NATO']],
    ['a number', 1949],
    ['a truth', true],
  ])('that is %s instead of a code is answered like a wrong code', async (_, code) => {
    const { data, errors } = await query(
      'query ($code: OrganizationCode) { country(code: "POL") { code memberships(organization: $code) { slug } } }',
      { code },
    )
    expect(data).toEqual({ country: null })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'organization' } }])
  })

  it('in one field leaves the others their answers', async () => {
    const { data, errors } = await query('{ dataset { licence } node(id: "Poland") { id } }')
    expect(data).toEqual({ dataset: { licence: 'CC-BY-4.0' }, node: null })
    expect(errors).toHaveLength(1)
  })
})
