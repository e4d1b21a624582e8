import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { loadBorders } from '@natlas/borders/node'
import { type Database, openDatabase } from '@natlas/db'
import { engines, type TestDatabase } from '@natlas/db/testing'
import { graphql } from 'graphql'
import { createContext } from './context.ts'
import { deploymentsOperation } from './deployments.ts'
import { historyOperation } from './history.ts'
import { schema } from './schema.ts'

// An embedded database takes seconds to lay out, more on a busy machine.
jest.setTimeout(120_000)

describe.each(engines)('the SQL statements of an operation, on the $name database', (engine) => {
  const statements: string[] = []
  let home: TestDatabase
  let database: Database

  beforeAll(async () => {
    home = await engine.seeded()
    database = await openDatabase(home.place, { onQuery: (sql) => statements.push(sql) })
  })

  afterAll(async () => {
    await database.close()
    await home.drop()
  })

  async function count(source: string, variableValues: Record<string, unknown> = {}): Promise<number> {
    statements.length = 0
    const contextValue = createContext({ prisma: database.prisma, borders: loadBorders('coarse') })
    const { errors } = await graphql({ schema, source, variableValues, contextValue })
    expect(errors).toBeUndefined()
    return statements.length
  }

  it('are as many for all countries as for two', async () => {
    const source = `query ($first: Int) {
      countries(first: $first) {
        totalCount
        edges { node {
          name predecessors { code name } sources { source { title } url }
          accession { protocolSignedOn { date } }
          memberships { organization { code name } accession { ceremonyOn { date } } phases { sources { url } } }
        } }
      }
    }`
    const two = await count(source, { first: 2 })
    expect(two).toBeGreaterThan(5)
    expect(await count(source, { first: 100 })).toBe(two)
  })

  it('are as many for all years as for two in which states joined', async () => {
    const source = `query ($from: Int, $to: Int) {
      membershipByYear(from: $from, to: $to) {
        count
        members { code name }
        joined { country { code name } accession { inForceOn { date } } sources { source { title } } }
      }
    }`
    const two = await count(source, { from: 1999, to: 2004 })
    expect(await count(source)).toBe(two)
  })

  it('of a map are few, and do not grow with the states of the day', async () => {
    const source = `query ($date: Date!) {
      snapshot(date: $date) {
        validFrom validUntil
        members { code }
        states { code kind name country { code capitals { name } } territory { coverage { organization { code } } } }
      }
    }`
    // The first question about a dataset also finds the days on which anything changes.
    await count(source, { date: '1999-03-12' })
    const few = await count(source, { date: '1960-01-01' })
    expect(await count(source, { date: '1955-05-06' })).toBe(few)
    expect(few).toBeLessThan(15)
  })

  it.each(['{ contains: "%", mode: insensitive }', '{ not: "NATO" }'])(
    'hold no operator of a caller who gives %s for an organization',
    async (code) => {
      const source = `{ country(code: "POL") { memberships(organization: ${code}) { slug } } }`
      statements.length = 0
      const contextValue = createContext({ prisma: database.prisma, borders: loadBorders('coarse') })
      const { errors } = await graphql({ schema, source, contextValue })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
      expect(statements.join()).not.toMatch(/LIKE|<>|\bNOT\b/)
    },
  )

  it('are as many for all deployments as for three, with all that belongs to them', async () => {
    const source = `query ($first: Int, $where: DeploymentWhere) {
      deployments(first: $first, where: $where) {
        totalCount
        edges { node {
          name status host { name } hostTerritory { name } operators { country { name } organization { name } group }
          place { name } layers { name } systems { name origin { code } }
          phases { value sources { url } }
          stretches { host { code } operators { country { code } } }
          strength { max sources { source { title } } }
          early: strength(asKnownOn: "2000-01-01", measure: TROOPS) { max sources { url } }
          strengths { basis sources { url } }
          contributors { country { name } sources { url } }
          contributions { country { code } }
          sources { url }
        } }
      }
    }`
    const where = { during: { from: '1949-01-01' }, near: { lat: 50, lon: 20, km: 20000 }, layers: null }
    const three = await count(source, { first: 3, where })
    expect(three).toBeGreaterThan(10)
    expect(three).toBeLessThan(50)
    // Among three there may be none with systems, or with contributors, of which nothing more is asked then.
    const all = await count(source, { first: 1000, where })
    expect(all).toBeLessThan(50)
    expect(await count(source, { first: 100, where })).toBeLessThanOrEqual(all)
  })

  it('are few when one field is asked twice for different things', async () => {
    const source = `query ($first: Int) {
      deployments(first: $first) { edges { node {
        a: host { memberships(organization: NATO) { slug } }
        b: host { memberships(organization: WTO) { slug } }
      } } }
    }`
    const all = await count(source, { first: 1000 })
    expect(all).toBeLessThan(20)
    expect(await count(source, { first: 20 })).toBeLessThanOrEqual(all)
  })

  it('of the deployments of states and layers do not grow with these', async () => {
    const source = `query ($codes: [String!], $at: Date) {
      countries(first: 1000, where: { code: $codes }) { edges { node {
        hosts(at: $at) { slug status operators { country { code } } }
        operates(at: $at) { slug host { code } }
      } } }
      layers { deployments(at: $at) { slug host { code } } }
    }`
    const two = await count(source, { codes: ['DEU', 'USA'], at: '1985-01-01' })
    expect(two).toBeLessThan(30)
    expect(await count(source, { codes: null, at: '1985-01-01' })).toBeLessThanOrEqual(two)
    expect(await count(source, { codes: null, at: null })).toBeLessThanOrEqual(two)
  })

  it('of a filter are two more than without, whatever it names', async () => {
    const source = `query ($where: DeploymentWhere) { deployments(where: $where) { edges { node { slug } } } }`
    const without = await count(source)
    const where = { layers: ['belarus'], systems: ['iskander-m'], operators: ['RUS', 'NATO'], hosts: ['BLR'] }
    expect(await count(source, { where })).toBeLessThanOrEqual(without + 2)
  })

  it('of drafts, scenarios and a reach are few, whatever they hold', async () => {
    const source = `query ($on: Date) {
      draftTreaties { articles { touches {
        exceptions { deployment { slug } }
        deployments(on: $on) { slug host { code } operators { country { code } } contributors { country { code } } strength { min } }
      } } }
    }`
    const published = await count(source)
    expect(published).toBeLessThan(30)
    expect(await count(source, { on: '1983-12-31' })).toBeLessThan(30)
    const scenarios =
      '{ scenarios { deployments { slug status } developments { deployments { slug } sources { url } } } }'
    expect(await count(scenarios)).toBeLessThan(15)
    const reach = `{
      reach(system: "ss-20", from: { lat: 50, lon: 30 }) {
        system { name } targets { place { name country { name } sources { url } } flightTime { maxSeconds } }
      }
    }`
    expect(await count(reach)).toBeLessThan(15)
  })

  it('of all accessions with all ratifications are as many as of the few newest', async () => {
    const source = `query ($first: Int, $last: Int) {
      accessions(first: $first, last: $last) {
        totalCount
        edges { node {
          country { name } organization { name } membership { slug phases { value } } appliedOn { date }
          milestones { text sources { url } }
          ratifications(order: ALLY) { ally { name } daysToApproval daysToDeposit sources { url } }
          sources { source { title } }
        } }
      }
    }`
    const few = await count(source, { last: 10 })
    expect(few).toBeLessThan(30)
    expect(await count(source, { first: 1000 })).toBeLessThanOrEqual(few + 2)
  })

  it('of all events and statements are few, with everything that belongs to them', async () => {
    const events = `query ($where: EventWhere) {
      events(first: 1000, where: $where) {
        totalCount
        edges { node {
          title place { name } countries { name } territories { name } organizations { name }
          deployments { name host { code } } statements { title speaker { country { name } } } sources { url }
        } }
      }
    }`
    expect(await count(events)).toBeLessThan(30)
    const where = { during: { from: '1990-01-01' }, countries: ['DEU'], tags: ['german-unity'], isMajor: true }
    expect(await count(events, { where })).toBeLessThan(30)
    const statements = `{
      statements(first: 1000) {
        totalCount
        edges { node {
          speaker { name country { name } } readings { by sources { url } }
          countries { name } territories { name } events { title } sources { url }
        } }
      }
    }`
    expect(await count(statements)).toBeLessThan(25)
    const narrative = `{
      errata { events { title } statements { title } deployments { name } countries { name } sources { url } }
      story { layers { name } country { name } events { title sources { url } } statements { title } sources { url } }
      glossary { name sources { url } }
      organizations { memberships { country { name } } events { title } sources { url } }
      countries(first: 1000) { edges { node { events { title } statements { title } accession { milestones { text } } } } }
    }`
    expect(await count(narrative)).toBeLessThan(60)
  })

  it('of sources are few, whatever they support', async () => {
    const counts = `query ($first: Int) {
      sources(first: $first, order: MOST_CITED, where: { isRead: true, text: "a" }) {
        totalCount
        edges { node { title citationCount isRead editionOf { title } editions { title } } }
      }
    }`
    const two = await count(counts, { first: 2 })
    expect(two).toBeLessThan(10)
    expect(await count(counts, { first: 100 })).toBeLessThanOrEqual(two + 2)
    const uses = `query ($first: Int) {
      sources(first: $first, order: MOST_CITED) {
        edges { node { uses { url record { __typename ... on Country { name } ... on Deployment { host { name } } } } } }
      }
    }`
    expect(await count(uses, { first: 1 })).toBeLessThan(50)
    expect(await count(uses, { first: 1000 })).toBeLessThan(50)
  })

  it('of the coverage are fewer than ten', async () => {
    const source = `{
      coverage { citations read sources sourcesRead byType { name records } byLayer { layer { name } records } }
    }`
    expect(await count(source)).toBeLessThan(10)
  })

  it('of a search are one, and one for each of at most 15 types', async () => {
    const source = 'query ($text: String!) { search(text: $text, first: 100) { __typename } }'
    expect(await count(source, { text: 'xyzzy' })).toBe(1)
    expect(await count(source, { text: 'r' })).toBeLessThanOrEqual(16)
  })

  it('of all deployments for the map are fewer than 20', async () => {
    expect(await count(deploymentsOperation, { language: 'EN' })).toBeLessThan(20)
  })

  it('of the whole history are fewer than 40', async () => {
    expect(await count(historyOperation, { language: 'EN' })).toBeLessThan(40)
  })
})
