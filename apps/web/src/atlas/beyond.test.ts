import { expect, test } from '@jest/globals'
import type { Drafts } from '../draft/use-drafts.ts'
import { deployment, deployments, layer } from '../testing/deployments.ts'
import { country, history as historyWith } from '../testing/history.ts'
import { beyondDeployments, beyondDrafts, beyondHistory, beyondLayers, beyondReach } from './beyond.ts'

const history = historyWith([country('POL', [])])

test('a day and a country that the atlas does not know are named', () => {
  expect(beyondHistory(history, { date: '1948-12-31', country: 'ATL' })).toEqual(['date=1948-12-31', 'country=ATL'])
  expect(beyondHistory(history, { date: '1999-03-12', country: 'POL' })).toEqual([])
})

test('a layer that there is not is named', () => {
  expect(beyondLayers([layer('belarus', false)], ['belarus', 'atlantis'])).toEqual(['layers=atlantis'])
  expect(beyondLayers([layer('belarus', false)], null)).toEqual([])
  expect(beyondLayers([layer('belarus', false)], 'all')).toEqual([])
})

test('a deployment that there is not is named among others, and left to its panel alone', () => {
  const all = deployments([deployment('tapa')])
  expect(beyondDeployments(all, ['tapa', 'atlantis'])).toEqual(['deployment=atlantis'])
  expect(beyondDeployments(all, ['atlantis'])).toEqual([])
  expect(beyondDeployments(all, null)).toEqual([])
})

test('an article that no draft has is named', () => {
  const one = { number: 4, subject: '', summary: '', answer: null, note: null, sources: [], touches: [] }
  const day = { date: '2021-12-17', edtf: '2021-12-17' }
  const draft = { name: '', handedOverOn: day, publishedOn: day, parties: '', note: null, sources: [], articles: [one] }
  const drafts: Drafts = [{ ...draft, slug: 'draft-2021' }]
  expect(beyondDrafts(drafts, 'draft-2021.99')).toEqual(['article=draft-2021.99'])
  expect(beyondDrafts(drafts, 'x.4')).toEqual(['article=x.4'])
  expect(beyondDrafts(drafts, 'draft-2021.4')).toEqual([])
  expect(beyondDrafts(drafts, null)).toEqual([])
})

test('a reach is named when the weapon is not of the deployment, or nobody says how far it goes', () => {
  const weapon = { name: '', warhead: 'DUAL' } as const
  const systems = [
    { ...weapon, slug: 'iskander-m', rangeKm: { min: 400, max: 500 } },
    { ...weapon, slug: 'b61', rangeKm: null },
  ]
  expect(beyondReach(systems, 'iskander-m')).toEqual([])
  expect(beyondReach(systems, 'nonsense')).toEqual(['reach=nonsense'])
  expect(beyondReach(systems, 'b61')).toEqual(['reach=b61'])
  expect(beyondReach([], 'iskander-m')).toEqual(['reach=iskander-m'])
  expect(beyondReach(systems, null)).toEqual([])
})
