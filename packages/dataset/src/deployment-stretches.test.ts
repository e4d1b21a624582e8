import { describe, expect, test } from '@jest/globals'
import { deploymentStretches } from './deployment-stretches.ts'
import { readDataset } from './read-dataset.ts'

const { deployments } = readDataset().dataset
const stretchesOf = (slug: string) => {
  const record = deployments.find((it) => it.slug === slug)
  if (!record) throw new Error(`there is no deployment ${slug}`)
  return deploymentStretches(record)
}

describe('The stretches of a deployment', () => {
  test('of one without phases are one, with its own values', () => {
    const [stretch, ...more] = stretchesOf('tapa-battlegroup')
    expect(stretch).toMatchObject({ from: '2017-03-17', to: null, status: 'ACTUAL', host: 'EST', statusLabel: null })
    expect(more).toEqual([])
  })

  test('at Redzikowo begin with the announcement and tell the construction', () => {
    const status = stretchesOf('redzikowo-aegis-ashore').map((it) => `${it.from} ${it.status}`)
    expect(status[0]).toBe('2010-07-03 ANNOUNCED')
    expect(status).toContain('2016-05-13 BUILDING')
    expect(status).toContain('2024-07-10 ACTUAL')
  })

  test('of the Soviet forces in Germany name each host and each operator in its time', () => {
    const hosts = stretchesOf('group-of-soviet-forces-in-germany').map((it) => it.host)
    expect([...new Set(hosts)]).toEqual(['XZS', 'DDR', 'DEU'])
    const operators = stretchesOf('group-of-soviet-forces-in-germany').map((it) => it.operators)
    expect(operators[0]).toEqual([{ country: 'SUN' }])
    expect(operators.at(-1)).toEqual([{ country: 'RUS' }])
  })

  test('follow one another without overlap, in every record', () => {
    for (const record of deployments) {
      const stretches = deploymentStretches(record)
      expect(stretches.length).toBeGreaterThan(0)
      for (const [index, { from, to }] of stretches.entries()) {
        expect(to === null || from < to).toBe(true)
        const next = stretches[index + 1]
        if (next) expect(to !== null && to <= next.from).toBe(true)
      }
    }
  })
})
