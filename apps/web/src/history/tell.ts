import type { Change } from './changes.ts'
import { countriesOf, type History } from './history.ts'
import { nameOn } from './moment.ts'
import { groupChanges } from './sentences.ts'

/** What telling needs of a language: messages under `caption`, and how it lists names. */
export interface Teller {
  readonly text: (key: Change['kind'] | 'article', values: Record<string, string | number>) => string
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
  const organizations = new Map(history.organizations.map((it) => [it.code, it.shortName]))
  const articled = new Set(withArticle.split('|'))
  const byName = new Intl.Collator()

  return (changes) => {
    const day = changes[0]?.day ?? ''
    const nameOf = (code: string) => {
      const country = countries.get(code)
      return country ? nameOn(country, day) : (territories.get(code) ?? code)
    }
    const inSentence = (name: string) => (articled.has(name) ? text('article', { name }) : name)
    return groupChanges(changes).map(({ kind, organization, codes }) =>
      capitalised(
        text(kind, {
          code: organization ?? '',
          count: codes.length,
          countries: list(codes.map(nameOf).sort(byName.compare).map(inSentence)),
          organization: inSentence(organizations.get(organization ?? '') ?? organization ?? ''),
        }),
      ),
    )
  }
}

function capitalised(sentence: string): string {
  const [first = '', ...rest] = sentence
  return first.toUpperCase() + rest.join('')
}
