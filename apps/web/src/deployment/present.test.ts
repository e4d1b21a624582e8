import { describe, expect, test } from '@jest/globals'
import { deployment, deployments, stretch } from '../testing/deployments.ts'
import { deploymentDays, inLayers, presentOn, stepDays } from './present.ts'

const garrison = deployment('garrison', {
  layers: [{ slug: 'garrisons' }],
  from: { date: '1950-01-01', latest: '1950-12-31', edtf: '1950' },
  to: { date: '1960-05-01', latest: '1960-05-01', edtf: '1960-05-01' },
  stretches: [stretch('1950-01-01', '1955-01-01'), stretch('1955-01-01', '1960-05-01', { status: 'CLAIMED' })],
})
const dropped = deployment('dropped', {
  layers: [{ slug: 'garrisons' }],
  stretches: [
    stretch('1957-01-01', '1958-01-01', { status: 'ANNOUNCED' }),
    stretch('1958-01-01', null, { status: 'CANCELLED' }),
  ],
})
const all = deployments([garrison, dropped])
const on = (day: string, layers = ['garrisons']) =>
  presentOn(all, inLayers(new Set(layers)), day).map((it) => `${it.deployment.slug} ${it.stretch.status}`)

describe('On a day', () => {
  test('stands what its stretch of that day says', () => {
    expect(on('1952-01-01')).toEqual(['garrison ACTUAL'])
    expect(on('1956-01-01')).toEqual(['garrison CLAIMED'])
    expect(on('1960-05-01')).toEqual([])
  })

  test('stands what was announced, and not what was given up', () => {
    expect(on('1957-06-01')).toEqual(['garrison CLAIMED', 'dropped ANNOUNCED'])
    expect(on('1961-01-01')).toEqual([])
  })

  test('stands nothing of a layer that is off', () => expect(on('1952-01-01', ['others'])).toEqual([]))

  test('is uncertain what may not yet have come', () => {
    const [early] = presentOn(all, inLayers(new Set(['garrisons'])), '1950-06-01')
    const [late] = presentOn(all, inLayers(new Set(['garrisons'])), '1951-01-01')
    expect([early?.isUncertain, late?.isUncertain]).toEqual([true, false])
  })
})

test('between two of its days nothing changes', () => {
  expect(deploymentDays(all)).toEqual([
    '1950-01-01',
    '1950-12-31',
    '1955-01-01',
    '1957-01-01',
    '1958-01-01',
    '1960-05-01',
  ])
})

test('a reader steps through the days on which what is wanted comes, changes and goes', () => {
  expect(stepDays(all, ({ slug }) => slug === 'garrison')).toEqual(['1950-01-01', '1955-01-01', '1960-05-01'])
})
