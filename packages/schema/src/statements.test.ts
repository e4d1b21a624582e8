import { expect, it } from '@jest/globals'
import { deploymentsOperation } from './deployments.ts'
import { historyOperation } from './history.ts'
import { eachCounted } from './testing/each-counted.ts'

eachCounted('an operation', ({ count, send }) => {
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
      const { errors, statements } = await send(source)
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

  it('of all deployments for the map are fewer than 20', async () => {
    expect(await count(deploymentsOperation, { language: 'EN' })).toBeLessThan(20)
  })

  it('of the whole history are fewer than 40', async () => {
    expect(await count(historyOperation, { language: 'EN' })).toBeLessThan(40)
  })
})
