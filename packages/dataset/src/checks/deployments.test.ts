import { describe, expect, test } from '@jest/globals'
import { edited, faultsWith } from '../testing/faults-with.ts'

describe('the check of deployments', () => {
  const garrison = 'deployments/oldtown-garrison.yaml'

  test('names a deployment in a layer that there is not', () => {
    const [fault] = faultsWith(edited(garrison, 'layers: [garrisons]', 'layers: [garisons]'))
    expect(fault).toMatchObject({ field: 'layers', problem: 'there is no "garisons"' })
  })

  test('names a deployment outside the existence of its host', () => {
    const [fault] = faultsWith(edited(garrison, 'to: 1960', 'to: 1994'))
    expect(fault).toMatchObject({ field: 'host', remedy: 'correct the days, or tell the hosts in phases of HOST' })
  })

  test('names a deployment on land without a host', () => {
    const [fault] = faultsWith(edited(garrison, 'host: OLD', 'host: null'))
    expect(fault).toMatchObject({ field: 'host', problem: 'no host on land' })
  })

  test('names a strength without what is counted', () => {
    const [fault] = faultsWith(edited(garrison, '    basis: { en: garrison only }\n', ''))
    expect(fault).toMatchObject({ file: garrison, field: 'strengths.0.basis' })
  })

  test('names a strength of which the least is above the most', () => {
    const [fault] = faultsWith(edited(garrison, 'min: 800', 'min: 8000'))
    expect(fault).toMatchObject({ field: 'strengths.0', problem: 'min is above max', remedy: 'swap them' })
  })

  test('names an operator that there is not', () => {
    const [fault] = faultsWith(edited(garrison, '- country: NEW', '- country: NWE'))
    expect(fault).toMatchObject({ field: 'operators.0', problem: 'there is no "NWE"' })
  })

  test('names a latitude that there is not', () => {
    const [fault] = faultsWith(edited(garrison, 'lat: 45', 'lat: 91'))
    expect(fault).toMatchObject({ field: 'place.lat' })
  })

  test('names a place that lies in another state than the host', () => {
    const [fault] = faultsWith(edited(garrison, 'lat: 45, lon: -40', 'lat: 52, lon: 13'))
    expect(fault).toMatchObject({ field: 'place', problem: '52, 13 lies in DDR on 1950-01-01, and the host is OLD' })
  })
})
