import { expect, it } from '@jest/globals'
import { eachCounted } from './testing/each-counted.ts'

eachCounted('what tells of how things came about', ({ count }) => {
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
})
