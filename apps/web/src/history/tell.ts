import type { Change } from './changes.ts'
import { countriesOf, type History } from './history.ts'
import { nameOn } from './moment.ts'
import { groupChanges } from './sentences.ts'

/** What telling needs of a language: messages under `caption`, and how it lists names. */
export interface Teller {
  readonly text: (key: Change['kind'] | 'dissolved' | 'article', values: Record<string, string | number>) => string
  /** Names that take an article within a sentence, between bars; a language without such names has none. */
  readonly withArticle: string
  readonly list: (names: readonly string[]) => string
}

/** Tells the changes of one day in sentences, from the data alone; the accessions first. */
export function teller(
  history: History,
  { text, withArticle, list }: Teller,
): (changes: readonly Change[]) => string[] {
  const countries = new Map(countriesOf(history).map((it) => [it.code, it]))
  const territories = new Map(history.specialTerritories.map((it) => [it.code, it.name]))
  const organizations = new Map(history.organizations.map((it) => [it.code, it]))
  const articled = new Set(withArticle.split('|'))
  const byName = new Intl.Collator()

  return (changes) => {
    const day = changes[0]?.day ?? ''
    const nameOf = (code: string) => {
      const country = countries.get(code)
      return country ? nameOn(country, day) : (territories.get(code) ?? code)
    }
    const inSentence = (name: string) => (articled.has(name) ? text('article', { name }) : name)
    const nameBefore = (code: string) => {
      const names = countries.get(code)?.names ?? []
      return names[names.findIndex(({ from }) => from?.date === day) - 1]?.name ?? code
    }
    return groupChanges(changes).flatMap(({ kind, organization: code = '', codes }) => {
      const organization = organizations.get(code)
      const isEnd = kind === 'left' && organization?.to?.date === day
      const tellOf = (some: readonly string[]) =>
        capitalised(
          text(isEnd ? 'dissolved' : kind, {
            code,
            count: some.length,
            countries: list(some.map(nameOf).sort(byName.compare).map(inSentence)),
            before: inSentence(nameBefore(some[0] ?? '')),
            organization: inSentence(organization?.shortName ?? code),
          }),
        )
      // Each new name stands beside the one before it.
      return kind === 'renamed' ? codes.map((one) => tellOf([one])) : [tellOf(codes)]
    })
  }
}

function capitalised(sentence: string): string {
  const [first = '', ...rest] = sentence
  return first.toUpperCase() + rest.join('')
}
