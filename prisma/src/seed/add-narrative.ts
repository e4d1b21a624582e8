import type { Prisma } from '../../generated/client/client.ts'
import { addLinks, type LinkTable } from './add-links.ts'
import { chapterRows } from './chapter-rows.ts'
import { erratumRows } from './erratum-rows.ts'
import { eventRows } from './event-rows.ts'
import type { SeedRecords } from './seed-records.ts'
import { statementRows } from './statement-rows.ts'
import { termRows } from './term-rows.ts'

/** Writes what is told in words, and what it speaks of: events, statements, errata, the glossary, the story. */
export async function addNarrative(prisma: Prisma.TransactionClient, dataset: SeedRecords): Promise<void> {
  const { statements, readings } = statementRows(dataset)
  const { chapters, ...told } = chapterRows(dataset)
  await prisma.event.createMany({ data: eventRows(dataset) })
  await prisma.statement.createMany({ data: statements })
  await prisma.reading.createMany({ data: readings })
  await prisma.erratum.createMany({ data: erratumRows(dataset) })
  await prisma.term.createMany({ data: termRows(dataset) })
  await prisma.chapter.createMany({ data: chapters })
  await prisma.chapterEvent.createMany({ data: told.events })
  await prisma.chapterStatement.createMany({ data: told.statements })
  for (const [table, links] of linksOf(dataset)) await addLinks(prisma, table, links)
}

type Links = readonly (readonly [string, string])[]

function linksOf({ events, statements, errata, chapters, ...dataset }: SeedRecords): readonly [LinkTable, Links][] {
  const states = new Set(dataset.countries.map(({ code }) => code))
  const isState = (code: string) => states.has(code)
  const isTerritory = (code: string) => !states.has(code)
  return [
    ['_CountryToEvent', of(events, ({ countries }) => countries.filter(isState)).map(swapped)],
    ['_EventToSpecialTerritory', of(events, ({ countries }) => countries.filter(isTerritory))],
    ['_EventToOrganization', of(events, ({ organizations }) => organizations)],
    ['_DeploymentToEvent', of(events, ({ deployments }) => deployments).map(swapped)],
    ['_CountryToStatement', of(statements, ({ countries }) => countries?.filter(isState)).map(swapped)],
    ['_SpecialTerritoryToStatement', of(statements, ({ countries }) => countries?.filter(isTerritory)).map(swapped)],
    ['_EventToStatement', of(statements, ({ events }) => events).map(swapped)],
    ['_CountryToErratum', of(errata, ({ countries }) => countries?.filter(isState)).map(swapped)],
    ['_ErratumToSpecialTerritory', of(errata, ({ countries }) => countries?.filter(isTerritory))],
    ['_ErratumToEvent', of(errata, ({ events }) => events)],
    ['_ErratumToStatement', of(errata, ({ statements }) => statements)],
    ['_DeploymentToErratum', of(errata, ({ deployments }) => deployments).map(swapped)],
    ['_ChapterToLayer', of(chapters, ({ layers }) => layers)],
  ]
}

/** Each record with each of what it names, once. */
function of<Record extends { readonly slug: string }>(
  records: readonly Record[],
  named: (record: Record) => readonly string[] | undefined,
): [string, string][] {
  return records.flatMap((record) => [...new Set(named(record))].map((name): [string, string] => [record.slug, name]))
}

function swapped([a, b]: readonly [string, string]): [string, string] {
  return [b, a]
}
