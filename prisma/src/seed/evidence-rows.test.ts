import { expect, it } from '@jest/globals'
import { sampleDataset } from '../testing/sample-dataset.ts'
import { date } from '../testing/sample-deployments.ts'
import { evidenceRows } from './evidence-rows.ts'
import type { SeedRecords } from './seed-records.ts'

type Deployment = SeedRecords['deployments'][number]
type Claim = NonNullable<Deployment['strengths']>[number]

const dataset = sampleDataset()
const read = [{ source: 'treaty', accessed: '2026-01-02', fragment: 'three words there' }]

function rowOf(change: (deployment: Deployment) => Deployment) {
  const rows = evidenceRows({ ...dataset, deployments: dataset.deployments.map(change) })
  return rows.find(({ type }) => type === 'Deployment')
}

function claim(min: number | null, max: number | null, asOf: string, basis = 'missiles'): Claim {
  return { measure: 'MISSILES', min, max, basis: { en: basis }, asOf: date(asOf), publishedOn: null, citations: read }
}

it.each([
  ['that share no number on a day', [claim(3, 4, '1961'), claim(5, null, '1961-06')], true],
  ['that share a number', [claim(3, 5, '1961'), claim(5, 9, '1961-06')], false],
  ['of which the later ends the earlier', [claim(3, 4, '1961'), claim(5, 9, '1963')], false],
  ['of two counts', [claim(3, 4, '1961'), claim(9, 9, '1961', 'launchers')], false],
  ['that leave open what the other says', [claim(null, 4, '1961'), claim(3, null, '1961')], false],
] as const)('claims of strength %s: disputed is %#', (_, strengths, isDisputed) => {
  expect(rowOf((it) => ({ ...it, strengths: [...strengths] }))?.isDisputed).toBe(isDisputed)
})

it('a deployment whose presence is denied for a time is disputed', () => {
  expect(rowOf((it) => it)?.isDisputed).toBe(false)
  expect(rowOf((it) => ({ ...it, status: 'CLAIMED' }))?.isDisputed).toBe(true)
})

it('a record is open while a date in it is uncertain, or a citation unread', () => {
  const certain = (it: Deployment): Deployment => ({
    ...it,
    phases: [],
    strengths: [],
    contributors: [],
    citations: read,
  })
  expect(rowOf((it) => it)?.isOpen).toBe(true)
  expect(rowOf(certain)?.isOpen).toBe(false)
  expect(rowOf((it) => ({ ...certain(it), from: date('1960~') }))?.isOpen).toBe(true)
})

it('the ways to memberships are counted apart from them', () => {
  const rows = evidenceRows(dataset)
  expect(rows.filter(({ type }) => type === 'Accession')).toMatchObject([
    { key: 'a', citations: 2 },
    { key: 'alliance-new', citations: 1 },
  ])
  expect(rows.find(({ type }) => type === 'Membership')).toMatchObject({ citations: 2, read: 1, publishers: 1 })
})
