import { expect, it } from '@jest/globals'
import { searchText } from './search-text.ts'

it.each([
  ['Chișinău', 'chisinau'],
  ['Großbritannien', 'grossbritannien'],
  ['Łódź', 'lodz'],
  ['İstanbul, Diyarbakır', 'istanbul diyarbakir'],
  ['Київ', 'киів'],
  ['«Saint-Petersburg»  (1991)', 'saint petersburg 1991'],
  ['9K720 Iskander-M', '9k720 iskander m'],
  ['½', '1 2'],
  ['— … !', ''],
])('%s is searched for as %s', (text, searched) => expect(searchText(text)).toBe(searched))

it('is as it is when it is done again', () => {
  const once = searchText('Türkiye’s “Großer” Çanakkale')
  expect(searchText(once)).toBe(once)
})
