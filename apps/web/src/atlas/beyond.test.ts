import { expect, test } from '@jest/globals'
import { layer } from '../testing/deployments.ts'
import { country, history as historyWith } from '../testing/history.ts'
import { beyondHistory, beyondLayers } from './beyond.ts'

const history = historyWith([country('POL', [])])

test('a day and a country that the atlas does not know are named', () => {
  expect(beyondHistory(history, { date: '1948-12-31', country: 'ATL' })).toEqual(['date=1948-12-31', 'country=ATL'])
  expect(beyondHistory(history, { date: '1999-03-12', country: 'POL' })).toEqual([])
})

test('a layer that there is not is named', () => {
  expect(beyondLayers([layer('belarus', false)], ['belarus', 'atlantis'])).toEqual(['layers=atlantis'])
  expect(beyondLayers([layer('belarus', false)], null)).toEqual([])
})
