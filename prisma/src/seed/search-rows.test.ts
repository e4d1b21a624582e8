import { expect, it } from '@jest/globals'
import { sampleDataset } from '../testing/sample-dataset.ts'
import { searchRows } from './search-rows.ts'

const rows = searchRows(sampleDataset())
const row = (type: string, key: string) => rows.find((it) => it.type === type && it.key === key)

it('a state is found by its names in every language, and by its code', () => {
  expect(row('Country', 'OLD')).toMatchObject({
    titles: ['en:old', 'de:old', 'pl:old', 'ru:old', 'uk:old', '--:old'],
    title: 'old',
  })
})

it('an event is found by its day as it is written in every language', () => {
  expect(row('Event', 'war')?.titles).toEqual([
    'en:war',
    'en:1 january 1962',
    'de:1 januar 1962',
    'pl:1 stycznia 1962',
    'ru:1 января 1962 г',
    'uk:1 січня 1962 р',
    '--:1962 01 01',
  ])
  expect(row('Event', 'talks')?.titles).toContain('en:may 1960')
})

it('a statement is found by who said it, and by the words', () => {
  const { titles = [], body = '' } = row('Statement', 'words') ?? {}
  expect(titles).toContain('en:speaker')
  expect(body.split(' ')).toEqual(expect.arrayContaining(['it', 'lasts', 'threat']))
})

it('no word stands twice, and none is empty', () => {
  for (const { title, body } of rows) {
    const words = [title, body].filter(Boolean).join(' ').split(' ')
    expect(words).not.toContain('')
    expect(new Set(words).size).toBe(words.length)
  }
})

it('a way to a membership is found by the two names together', () => {
  expect(row('Accession', 'alliance-new')?.titles).toContain('en:new alliance')
})
