import { describe, expect, test } from '@jest/globals'
import { faultsWith } from '../testing/faults-with.ts'

const cited = 'citations:\n  - source: atlas\n    accessed: null\n'

function scenario(deployments: string, developments = 'oldtown-garrison') {
  return {
    'scenarios/return.yaml': `name: { en: A return }
speaker: { name: { en: A speaker } }
saidOn: 1961-01-01
summary: { en: The garrison might return. }
certainty: { en: might }
conditions: []
deployments: [${deployments}]
developments:
  - date: 1962
    text: { en: Nothing changed. }
    deployments: [${developments}]
    citations:
      - source: atlas
        accessed: null
${cited}`,
  }
}

const draft = (touch: string) => ({
  'draft-treaties/draft.yaml': `name: { en: Draft }
handedOverOn: 1959-01-01
publishedOn: 1959-01-02
parties: { en: Oldland and Newland }
articles:
  - number: 1
    subject: { en: Garrisons }
    summary: { en: No garrisons abroad. }
    touches:
      - side: { en: Newland }
        reading: { en: As written. }
        ${touch}
    citations:
      - source: atlas
        accessed: null
${cited}`,
})

describe('the check of references', () => {
  test('names a scenario that would have placed what there is no record of', () => {
    const [fault] = faultsWith(scenario('ghost'))
    expect(fault).toMatchObject({ field: 'deployments.0', problem: 'there is no "ghost"' })
  })

  test('names a scenario that would have placed what was there', () => {
    const [fault] = faultsWith(scenario('oldtown-garrison'))
    expect(fault).toMatchObject({ field: 'deployments.0', problem: '"oldtown-garrison" is ACTUAL' })
  })

  test('names a development about a deployment that there is not', () => {
    const [fault] = faultsWith(scenario('', 'ghost'))
    expect(fault).toMatchObject({ field: 'developments.0.deployments', problem: 'there is no "ghost"' })
  })

  test.each([
    ['operators: [NWE]', 'articles.0.touches.0', 'there is no "NWE"'],
    ['layers: [garisons]', 'articles.0.touches.0.layers', 'there is no "garisons"'],
    ['except: [{ deployment: ghost, reason: { en: None. } }]', 'articles.0.touches.0.except', 'there is no "ghost"'],
  ])('names a touch with %s', (touch, field, problem) => {
    expect(faultsWith(draft(touch))).toMatchObject([{ field, problem }])
  })

  test('finds nothing in an article that names what there is', () => {
    expect(faultsWith(draft('operators: [NEW]'))).toEqual([])
  })

  test('names a city in a state that there is not', () => {
    const city = `name: { en: X, de: X, pl: X, ru: X, uk: X }\ncountry: QQQ\nlat: 1\nlon: 1\n${cited}`
    expect(faultsWith({ 'cities/x.yaml': city })).toMatchObject([{ field: 'country', problem: 'there is no "QQQ"' }])
  })
})
