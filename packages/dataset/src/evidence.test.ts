import { describe, expect, test } from '@jest/globals'
import { citedIn } from './checks/sources.ts'
import { loadDataset } from './load-dataset.ts'

const dataset = loadDataset()
const cited = citedIn(dataset)
const publishers = new Map(dataset.sources.map(({ slug, publisher }) => [slug, publisher]))

/** Records that are rules of the house, and say so when they rest on nothing else. */
const rules = new Set(dataset.terms.map(({ file }) => file))

describe('the evidence of the records', () => {
  test('is there for every claim: no list of citations is empty, but of a rule of the house', () => {
    const empty = cited.filter(({ file, citations }) => citations.length === 0 && !rules.has(file))
    expect(empty.map(({ file, field }) => `${file} ${field}`)).toEqual([])
    // Each file was walked, so that a record without any list would be seen here.
    const walked = new Set(cited.map(({ file }) => file))
    const records = [dataset.events, dataset.statements, dataset.memberships, dataset.candidacies, dataset.errata]
    expect(records.flat().filter(({ file }) => !walked.has(file))).toEqual([])
  })

  test('was read for at least four citations of five', () => {
    const all = cited.flatMap(({ citations }) => citations)
    expect(all.filter(({ accessed }) => accessed !== null).length / all.length).toBeGreaterThanOrEqual(0.8)
  })

  test('names two documents at least for each dispute', () => {
    const disputed = [
      ...dataset.statements.filter(({ readings }) => readings.length > 1),
      ...dataset.deployments.filter(({ status, phases = [] }) =>
        [status, ...phases.flatMap((phase) => (phase.field === 'STATUS' ? [phase.value] : []))].includes('CLAIMED'),
      ),
      ...dataset.errata,
    ]
    const documentsOf = (record: string) =>
      new Set(cited.flatMap(({ file, citations }) => (file === record ? citations.map(({ source }) => source) : [])))
    expect(disputed.filter(({ file }) => documentsOf(file).size < 2).map(({ file }) => file)).toEqual([])
    expect(disputed.length).toBeGreaterThan(50)
  })

  test('rests on documents that say who published them', () => {
    expect([...publishers].filter(([, publisher]) => publisher.trim() === '')).toEqual([])
  })
})
