import type { Prisma } from '../../generated/client/client.ts'
import type { RecordType } from '../../generated/client/enums.ts'
import { dateInLanguages, datesIn, dayInLanguages, inLanguages, textsIn } from './record-texts.ts'
import { searchText } from './search-text.ts'
import type { SeedRecords } from './seed-records.ts'

/** What a record is found by: its names, each behind its language, and all else that is said in it. */
interface Found {
  readonly type: RecordType
  readonly key: string
  readonly titles: readonly string[]
  readonly record: object
  readonly more?: readonly string[]
}

/** The rows of the search: one for every record that a reader may look for. */
export function searchRows(dataset: SeedRecords): Prisma.SearchEntryCreateManyInput[] {
  return [...peopled(dataset), ...told(dataset), ...documents(dataset)].map(rowOf)
}

function peopled(dataset: SeedRecords): Found[] {
  return [
    ...dataset.countries.map(({ code, names, ...record }): Found => {
      return {
        type: 'Country',
        key: code,
        titles: [...names.flatMap(({ name }) => inLanguages(name)), `--:${code}`],
        record,
      }
    }),
    ...dataset.organizations.map(({ code, name, shortName, ...record }): Found => {
      const titles = [...inLanguages(shortName), ...inLanguages(name), `--:${code}`]
      return { type: 'Organization', key: code, titles, record }
    }),
    ...dataset.deployments.map((record) => named('Deployment', record)),
    ...dataset.layers.map((record) => named('Layer', record)),
    ...dataset.cities.map((record): Found => {
      return named(
        'City',
        record,
        (record.otherNames ?? []).map((name) => `--:${name}`),
      )
    }),
    ...dataset.weaponSystems.map((record): Found => {
      return named(
        'WeaponSystem',
        record,
        record.designations.map((designation) => `--:${designation}`),
      )
    }),
    ...accessions(dataset),
  ]
}

function told({ events, statements, scenarios, draftTreaties, errata, terms, chapters }: SeedRecords): Found[] {
  return [
    ...events.map((record): Found => ({ ...titled('Event', record, dateInLanguages(record.date)), more: record.tags })),
    ...statements.map((record): Found => {
      const { titles, ...found } = titled('Statement', record, dateInLanguages(record.date))
      return { ...found, titles: [...titles, ...inLanguages(record.speaker.name)], more: [record.quotation.text] }
    }),
    ...scenarios.map((record) => named('Scenario', record, inLanguages(record.speaker.name))),
    ...draftTreaties.map((record) => named('DraftTreaty', record)),
    ...errata.map((record): Found => ({ ...titled('Erratum', record), more: [record.quote] })),
    ...terms.map(
      (record): Found => ({
        ...named('Term', record),
        more: Object.values(record.avoid ?? {}).flatMap((words) => words ?? []),
      }),
    ),
    ...chapters.map((record): Found => titled('Chapter', record, dayInLanguages(record.date))),
  ]
}

function documents({ sources }: SeedRecords): Found[] {
  return sources.map(({ slug, title, publisher, authors = [], ...record }): Found => {
    return { type: 'Source', key: slug, titles: [`--:${title}`], record, more: [publisher, ...authors] }
  })
}

/** A way to a membership is looked for by the two names together; of most memberships nothing more is told than that they came. */
function accessions({ memberships, candidacies, countries, organizations }: SeedRecords): Found[] {
  const ratified = memberships.filter(({ accession }) => accession?.ratifications?.length)
  return [...ratified, ...candidacies].map(({ slug, country, organization, accession, ...record }): Found => {
    const state = countries.find(({ code }) => code === country)?.names.at(-1)?.name
    const whole = organizations.find(({ code }) => code === organization)?.shortName
    const titles =
      state && whole ? inLanguages(state).map((name, index) => `${name} ${inLanguages(whole)[index]?.slice(3)}`) : []
    return { type: 'Accession', key: slug, titles: [...titles, `--:${slug}`], record: { accession, record } }
  })
}

type Text = Parameters<typeof inLanguages>[0]

function named(
  type: RecordType,
  { slug, name, ...record }: { slug: string; name: Text },
  also: readonly string[] = [],
): Found {
  return { type, key: slug, titles: [...inLanguages(name), ...also], record }
}

function titled(
  type: RecordType,
  { slug, title, ...record }: { slug: string; title: Text },
  day: readonly string[] = [],
): Found {
  return { type, key: slug, titles: [...inLanguages(title), ...day], record }
}

function rowOf({ type, key, titles, record, more = [] }: Found): Prisma.SearchEntryCreateManyInput {
  const names = [...new Set(titles.map((title) => `${title.slice(0, 3)}${searchText(title.slice(3))}`))]
  const title = wordsOf(names.map((name) => name.slice(3)))
  const dates = datesIn(record).flatMap((date) => dateInLanguages(date).map((written) => written.slice(3)))
  const body = wordsOf([...textsIn(record), ...dates, ...more, key].map(searchText))
  const fresh = [...body].filter((word) => !title.has(word))
  return { type, key, titles: names, title: [...title].join(' '), body: fresh.join(' ') }
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.split(' ')).filter(Boolean))
}
