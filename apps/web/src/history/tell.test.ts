import { describe, expect, test } from '@jest/globals'
import { createTranslator } from 'next-intl'
import messages from '../../messages/en.json'
import { country, history } from '../testing/history.ts'
import { byDay } from './by-day.ts'
import { changesOf } from './changes.ts'
import { teller } from './tell.ts'

const text = createTranslator({ locale: 'en-GB', messages, namespace: 'caption' })
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function told(...states: ReturnType<typeof country>[]): Record<string, string> {
  const told = history(states)
  const tell = teller(told, { text, withArticle: text('withArticle'), list: (names) => list.format(names) })
  return Object.fromEntries(
    byDay(changesOf(told, 'IN_FORCE')).map(({ day, changes }) => [day, tell(changes).join(' ')]),
  )
}

const later = { organization: 'NATO', from: '1999-03-12', signed: '1997-12-16' }
const named = (code: string, name: string) => ({ ...country(code, [later]), names: [{ name, from: null, to: null }] })

describe('The transcript', () => {
  test('tells of states that become members on one day in one sentence', () => {
    expect(told(named('POL', 'Poland'), named('HUN', 'Hungary'), named('CZE', 'Czech Republic'))).toEqual({
      '1999-03-12': 'The Czech Republic, Hungary and Poland become members of NATO.',
    })
  })

  test('tells of one state in the singular', () => {
    expect(told(country('POL', [later]))['1999-03-12']).toBe('POL becomes a member of NATO.')
  })

  test('tells who begins an organization and who no longer belongs to it', () => {
    const soviet = country('SUN', [{ organization: 'WTO', from: '1955-06-04', to: '1991-07-01' }])
    expect(told({ ...soviet, names: [{ name: 'Soviet Union', from: null, to: null }] })).toEqual({
      '1955-06-04': 'WTO begins with the Soviet Union.',
      '1991-07-01': 'The Soviet Union no longer belongs to WTO.',
    })
  })

  test('says that a participation is suspended, and not by whom', () => {
    const membership = { organization: 'WTO', from: '1955-06-04', suspended: ['1962-01-01', null] as const }
    expect(told(country('ALB', [membership]))['1962-01-01']).toBe('The participation of ALB in WTO is suspended.')
  })
})
