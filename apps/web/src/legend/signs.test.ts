import { expect, test } from '@jest/globals'
import { presentOn } from '../deployment/present.ts'
import { deployment, deployments, stretch } from '../testing/deployments.ts'
import { signsOn } from './signs.ts'

const on = (...all: Parameters<typeof deployment>[]) =>
  signsOn(presentOn(deployments(all.map((one) => deployment(...one))), () => true, '1980-06-01'))

test('an empty map bears no signs', () => expect(on()).toEqual([]))

test('each shape on the map is a sign, whatever the kinds that share it', () => {
  expect(on(['navy', { kind: 'NAVAL_FORCE' }], ['army'], ['battlegroup', { kind: 'BATTLEGROUP' }])).toEqual([
    'forces',
    'naval',
  ])
})

test('a status other than there is a sign', () => {
  expect(on(['x', { stretches: [stretch('1950-01-01', null, { status: 'CLAIMED' })] }])).toEqual(['forces', 'claimed'])
})

test('a rough place is a sign, and a day of doubt', () => {
  const place = { name: 'Ural', lat: 57, lon: 60, precision: 'REGION' } as const
  const to = { date: '1980-01-01', latest: '1980-12-31', edtf: '1980' }
  expect(on(['x', { to, stretches: [stretch('1950-01-01', '1980-12-31', { place })] }])).toEqual([
    'forces',
    'rough',
    'faint',
  ])
})
