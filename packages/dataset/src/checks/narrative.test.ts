import { describe, expect, test } from '@jest/globals'
import { faultsWith } from '../testing/faults-with.ts'

const cited = 'citations:\n  - source: atlas\n    accessed: null\n'

const event = (more = '') => `title: { en: A treaty }
kind: TREATY
date: 1956-05-01
countries: [OLD]
tags: [nato]
isMajor: false
summary: { en: It was signed. }
${more}${cited}`

const statement = (more = '', language = 'en') => `title: { en: Words }
speaker: { name: { en: Somebody }, office: null, country: OLD }
date: 1956-05-01
forum: { en: A meeting }
kind: SPEECH
quotation: { language: ${language}, text: Some words }
scope: OTHER
context: { en: It was about something. }
readings: []
${more}${cited}`

describe('the check of events and statements', () => {
  test('finds nothing in records that name what there is', () => {
    expect(faultsWith({ 'events/a.yaml': event(), 'statements/b.yaml': statement('events: [a]\n') })).toEqual([])
  })

  test('names an event of a state that there is not', () => {
    const [fault] = faultsWith({ 'events/a.yaml': event().replace('[OLD]', '[OLD, NWE]') })
    expect(fault).toMatchObject({ record: 'a', field: 'countries', problem: 'there is no "NWE"' })
  })

  test('names an event that ends before it begins', () => {
    const [fault] = faultsWith({ 'events/a.yaml': event('until: 1956-04-30\n') })
    expect(fault).toMatchObject({ field: 'until', problem: '1956-04-30 is before date, 1956-05-01' })
  })

  test('names an event after the last day of the dataset', () => {
    const [fault] = faultsWith({ 'events/a.yaml': event().replace('1956-05-01', '2199-05-01') })
    expect(fault).toMatchObject({ field: 'date', remedy: 'leave it for the next dataset' })
  })

  test('names a quotation that an English reader cannot read', () => {
    const [fault] = faultsWith({ 'statements/b.yaml': statement('', 'ru') })
    expect(fault).toMatchObject({ field: 'translation', remedy: 'translate it' })
  })

  test('names a word that the glossary avoids', () => {
    const term = `name: { en: invade }\nkind: ACT\ntest: { en: By force. }\navoid: { en: [incursion] }\n${cited}`
    const [fault] = faultsWith({
      'glossary/invade.yaml': term,
      'events/a.yaml': event().replace('It was signed.', 'An incursion began.'),
    })
    expect(fault).toMatchObject({ field: 'summary.en', problem: 'uses "incursion"' })
  })
})
