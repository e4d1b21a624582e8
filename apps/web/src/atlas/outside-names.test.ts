import { expect, test } from '@jest/globals'
import { presentOn } from '../deployment/present.ts'
import { deployment, deployments, stretch } from '../testing/deployments.ts'
import { country, history } from '../testing/history.ts'
import { outsideNamesOf } from './outside-names.ts'

test('outside the theatre only a state in which something stands is named', () => {
  const all = history([country('CUB', []), country('SYR', []), country('POL', [])])
  const in1962 = deployments([
    deployment('missiles', { stretches: [stretch('1962-09-01', '1962-12-01', { host: { code: 'CUB' } })] }),
    deployment('garrison'),
  ])
  const on = (day: string) => [
    ...outsideNamesOf(
      all,
      presentOn(in1962, () => true, day),
    ).keys(),
  ]
  expect(on('1962-10-20')).toEqual(['CUB'])
  expect(on('1963-01-01')).toEqual([])
})
