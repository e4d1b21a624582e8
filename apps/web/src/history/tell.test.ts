import { describe, expect, test } from '@jest/globals'
import { createTranslator } from 'next-intl'
import messages from '../../messages/en.json'
import { country, dated, history } from '../testing/history.ts'
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

  test('tells who begins an organization, who no longer belongs to it, and that it ends', () => {
    const soviet = country('SUN', [{ organization: 'WTO', from: '1955-06-04', to: '1991-07-01' }])
    expect(told({ ...soviet, names: [{ name: 'Soviet Union', from: null, to: null }] })).toEqual({
      '1955-06-04': 'The Warsaw Treaty enters into force for the Soviet Union.',
      '1991-07-01': 'WTO ends; its last member is the Soviet Union.',
    })
    const albania = country('ALB', [{ organization: 'WTO', from: '1955-06-04', to: '1968-09-13' }])
    expect(told(albania)['1968-09-13']).toBe('ALB no longer belongs to WTO.')
  })

  test('tells a new name beside the one before it, each by itself', () => {
    const renamed = (code: string, ...[before, after]: readonly [string, string]) => ({
      ...country(code, []),
      names: [
        { name: before, from: null, to: dated('1990-10-03') },
        { name: after, from: dated('1990-10-03'), to: null },
      ],
    })
    expect(told(renamed('DEU', 'West Germany', 'Germany'), renamed('AAA', 'A', 'B'))['1990-10-03']).toBe(
      'West Germany has a new name on the map: Germany. A has a new name on the map: B.',
    )
  })

  test('says that a participation is suspended, and not by whom', () => {
    const membership = { organization: 'WTO', from: '1955-06-04', suspended: ['1962-01-01', null] as const }
    expect(told(country('ALB', [membership]))['1962-01-01']).toBe('The participation of ALB in WTO is suspended.')
  })
})
