import { describe, expect, test } from '@jest/globals'
import { avoidedIn } from './avoided-in.ts'

const terms = [
  { name: { en: 'invade', de: 'einmarschieren' }, avoid: { en: ['incursion', 'special operation'], ru: ['СВО'] } },
  { name: { en: 'government' }, avoid: { en: ['the regime'] } },
]
const words = (text: string, language: 'en' | 'ru' = 'en') => avoidedIn(text, language, terms).map(({ word }) => word)

describe('Words that the glossary avoids', () => {
  test('are found in the voice of the atlas, whatever their case', () => {
    expect(words('An Incursion began.')).toEqual(['incursion'])
    expect(words('A special\n  operation of the regime')).toEqual(['special operation', 'the regime'])
  })

  test('are left alone between quotation marks of any kind', () => {
    expect(words('It is called a “special operation”, an "incursion" and «the regime».')).toEqual([])
  })

  test('are whole words, in Cyrillic too', () => {
    expect(words('incursions')).toEqual([])
    expect(words('во время СВО', 'ru')).toEqual(['СВО'])
    expect(words('СВОи', 'ru')).toEqual([])
  })

  test('come with the word to write instead', () => {
    expect(avoidedIn('an incursion', 'en', terms)).toEqual([{ word: 'incursion', instead: 'invade' }])
  })
})
