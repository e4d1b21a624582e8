import type { RecordType } from '@natlas/db'
import { builder } from '../builder.ts'
import { Layer } from '../record/layer.ts'

interface Counts {
  readonly name: string
  readonly records: number
  readonly citations: number
  readonly read: number
  readonly twoSources: number
  readonly disputed: number
  readonly open: number
}

type Row = Counts & { readonly layer: typeof Layer.$inferType | null }

const CoverageRow = builder.objectRef<Row>('CoverageRow').implement({
  description: 'On what evidence the records of one sort stand.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'Of a sort of record its type, as `Deployment`; of a layer its slug, as `kaliningrad`.',
    }),
    layer: t.expose('layer', { type: Layer, nullable: true, description: 'The layer; null for a sort of record.' }),
    records: t.exposeInt('records', { description: 'How many records there are.' }),
    citations: t.exposeInt('citations', {
      description: 'How many citations they have, those of their parts included.',
    }),
    read: t.exposeInt('read', { description: 'How many of these citations were read.' }),
    twoSources: t.exposeInt('twoSources', {
      description: 'How many records cite documents of two publishers or more.',
    }),
    disputed: t.exposeInt('disputed', {
      description:
        'How many records are disputed: deployments whose presence is denied, or of which two claims of one count that are current on a common day have no number in common; statements with two readings or more; all errata.',
    }),
    open: t.exposeInt('open', {
      description:
        'How many records have a date that is uncertain (`?`) or approximate (`~`), or a citation that nobody has read.',
    }),
  }),
})

const SourceCoverage = builder.objectRef<object>('SourceCoverage').implement({
  description: 'On what evidence the records stand. The borders, which cite on their own, are not counted.',
  fields: (t) => ({
    citations: t.int({
      description: 'How many citations the records have.',
      resolve: (_, __, { prisma }) => prisma.citation.count(),
    }),
    read: t.int({
      description: 'How many of them were read.',
      resolve: (_, __, { prisma }) => prisma.citation.count({ where: { accessed: { not: null } } }),
    }),
    sources: t.int({
      description: 'How many documents there are.',
      resolve: (_, __, { prisma }) => prisma.source.count(),
    }),
    sourcesRead: t.int({
      description: 'How many documents were read, at least at one fact.',
      resolve: (_, __, { prisma }) => prisma.source.count({ where: { isRead: true } }),
    }),
    byType: t.field({
      type: [CoverageRow],
      description: 'Sort by sort of record, by name. Milestones and ratifications count with their accession.',
      resolve: async (_, __, { prisma }) => {
        const rows = await prisma.$queryRaw<(Counts & { name: RecordType })[]>`
          SELECT e."type"::text AS name, count(*)::int AS records, sum(e."citations")::int AS citations,
            sum(e."read")::int AS read, count(*) FILTER (WHERE e."publishers" >= 2)::int AS "twoSources",
            count(*) FILTER (WHERE e."isDisputed")::int AS disputed, count(*) FILTER (WHERE e."isOpen")::int AS open
          FROM "Evidence" e GROUP BY e."type" ORDER BY name`
        return rows.map((row) => ({ ...row, layer: null }))
      },
    }),
    byLayer: t.field({
      type: [CoverageRow],
      description: 'Layer by layer, in their order: the deployments of each.',
      resolve: async (_, __, { prisma }) => {
        const layers = await prisma.layer.findMany({ orderBy: [{ order: 'asc' }, { slug: 'asc' }] })
        const rows = await prisma.$queryRaw<Counts[]>`
          SELECT l."B" AS name, count(*)::int AS records, sum(e."citations")::int AS citations,
            sum(e."read")::int AS read, count(*) FILTER (WHERE e."publishers" >= 2)::int AS "twoSources",
            count(*) FILTER (WHERE e."isDisputed")::int AS disputed, count(*) FILTER (WHERE e."isOpen")::int AS open
          FROM "_DeploymentToLayer" l JOIN "Evidence" e ON e."type" = 'Deployment' AND e."key" = l."A" GROUP BY l."B"`
        return layers.map((layer) => ({
          ...none,
          name: layer.slug,
          ...rows.find(({ name }) => name === layer.slug),
          layer,
        }))
      },
    }),
  }),
})

const none = { records: 0, citations: 0, read: 0, twoSources: 0, disputed: 0, open: 0 }

builder.queryField('coverage', (t) =>
  t.field({
    type: SourceCoverage,
    description: 'On what evidence the records stand: how much of it was read, what is disputed, what is open.',
    resolve: () => ({}),
  }),
)
