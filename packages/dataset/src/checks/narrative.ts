import type { Dataset } from '../dataset.ts'
import type { Fault } from '../fault.ts'
import { type Check, faultAt } from './check.ts'

type Located = { file: string; slug: string }

/** Events, statements, errata and chapters name states, organizations, layers and records that there are. */
export const narrative: Check = (dataset) => {
  const known = knownIn(dataset)
  return [
    ...dataset.events.flatMap((record) => [
      ...unknown(record, 'countries', record.countries, known.countries),
      ...unknown(record, 'organizations', record.organizations, known.organizations),
      ...unknown(record, 'deployments', record.deployments, known.deployments),
      ...endBeforeBeginning(record),
    ]),
    ...dataset.statements.flatMap((record) => [
      ...unknown(record, 'speaker.country', record.speaker.country ? [record.speaker.country] : [], known.countries),
      ...unknown(record, 'countries', record.countries, known.countries),
      ...unknown(record, 'events', record.events, known.events),
      ...untranslated(record),
    ]),
    ...dataset.errata.flatMap((record) => [
      ...unknown(record, 'events', record.events, known.events),
      ...unknown(record, 'statements', record.statements, known.statements),
      ...unknown(record, 'deployments', record.deployments, known.deployments),
      ...unknown(record, 'countries', record.countries, known.countries),
    ]),
    ...dataset.chapters.flatMap((record) => [
      ...unknown(record, 'layers', record.layers, known.layers),
      ...unknown(record, 'events', record.events, known.events),
      ...unknown(record, 'statements', record.statements, known.statements),
      ...unknown(record, 'country', record.country ? [record.country] : [], known.countries),
    ]),
    ...chapterOrder(dataset),
  ]
}

function knownIn(dataset: Dataset) {
  const slugs = (records: readonly Located[]) => new Set(records.map(({ slug }) => slug))
  return {
    countries: new Set([...dataset.countries, ...dataset.specialTerritories].map(({ code }) => code)),
    organizations: new Set(dataset.organizations.map(({ code }) => code)),
    deployments: slugs(dataset.deployments),
    events: slugs(dataset.events),
    statements: slugs(dataset.statements),
    layers: slugs(dataset.layers),
  }
}

function unknown(record: Located, field: string, names: readonly string[] | undefined, known: ReadonlySet<string>) {
  return (names ?? []).flatMap((name) =>
    known.has(name) ? [] : [faultAt(record, field, `there is no "${name}"`, 'correct it, or add its record')],
  )
}

function endBeforeBeginning(record: Dataset['events'][number]): Fault[] {
  const { date, until } = record
  if (!until || until.latest >= date.latest) return []
  const problem = `${until.edtf} is before date, ${date.edtf}`
  return [faultAt(record, 'until', problem, 'give its last day, or leave it out when it lasted one day')]
}

/** Who cannot read the language of the record reads the translation. */
function untranslated(record: Dataset['statements'][number]): Fault[] {
  if (record.quotation.language === 'en' || record.translation) return []
  return [faultAt(record, 'translation', `the quotation is in "${record.quotation.language}"`, 'translate it')]
}

/** The chapters are numbered from 1 without gap, each by one number. */
function chapterOrder({ chapters }: Dataset): Fault[] {
  return [...chapters]
    .sort((a, b) => a.order - b.order)
    .flatMap((record, index) => {
      if (record.order === index + 1) return []
      return [faultAt(record, 'order', `${record.order} stands at place ${index + 1}`, 'number the chapters anew')]
    })
}
