import { toDay } from '@natlas/db'
import { builder } from '../builder.ts'
import { releaseOf } from './release.ts'

const DatasetCounts = builder.objectRef<object>('DatasetCounts').implement({
  description: 'How many records the dataset has, by kind.',
  fields: (t) => ({
    countries: t.int({
      description: 'States, present and former.',
      resolve: (_, __, { prisma }) => prisma.country.count(),
    }),
    specialTerritories: t.int({
      description: 'Territories that were drawn on their own but were no states.',
      resolve: (_, __, { prisma }) => prisma.specialTerritory.count(),
    }),
    organizations: t.int({
      description: 'Organizations and treaties.',
      resolve: (_, __, { prisma }) => prisma.organization.count(),
    }),
    memberships: t.int({
      description: 'Times of a state in an organization.',
      resolve: (_, __, { prisma }) => prisma.membership.count(),
    }),
    layers: t.int({
      description: 'Groups of deployments that a reader toggles.',
      resolve: (_, __, { prisma }) => prisma.layer.count(),
    }),
    deployments: t.int({
      description: 'Forces or weapons at a place over time.',
      resolve: (_, __, { prisma }) => prisma.deployment.count(),
    }),
    weaponSystems: t.int({
      description: 'Weapon systems as types.',
      resolve: (_, __, { prisma }) => prisma.weaponSystem.count(),
    }),
    cities: t.int({
      description: 'Cities to which distances are measured.',
      resolve: (_, __, { prisma }) => prisma.city.count(),
    }),
    scenarios: t.int({
      description: 'What was said that might come.',
      resolve: (_, __, { prisma }) => prisma.scenario.count(),
    }),
    draftTreaties: t.int({
      description: 'Draft treaties.',
      resolve: (_, __, { prisma }) => prisma.draftTreaty.count(),
    }),
    accessions: t.int({
      description: 'Ways to a membership, those without one included.',
      resolve: (_, __, { prisma }) => prisma.accession.count(),
    }),
    events: t.int({
      description: 'What happened.',
      resolve: (_, __, { prisma }) => prisma.event.count(),
    }),
    statements: t.int({
      description: 'What was said.',
      resolve: (_, __, { prisma }) => prisma.statement.count(),
    }),
    errata: t.int({
      description: 'Errors of the article that the atlas explains.',
      resolve: (_, __, { prisma }) => prisma.erratum.count(),
    }),
    terms: t.int({
      description: 'Words of the glossary.',
      resolve: (_, __, { prisma }) => prisma.term.count(),
    }),
    chapters: t.int({
      description: 'Chapters of the story.',
      resolve: (_, __, { prisma }) => prisma.chapter.count(),
    }),
    sources: t.int({
      description: 'Published documents.',
      resolve: (_, __, { prisma }) => prisma.source.count(),
    }),
  }),
})

const Dataset = builder.prismaObject('Dataset', {
  fields: (t) => ({
    version: t.exposeString('version'),
    asOf: t.field({
      type: 'Date',
      description: 'The day up to which the records claim to be complete. The atlas ends there.',
      resolve: ({ asOf }) => toDay(asOf),
    }),
    sha256: t.exposeString('sha256'),
    licence: t.exposeString('licence'),
    release: t.string({
      description:
        'The name of exactly these records as this service tells them, version and 8 digits: downloads under `/data/v/` have it.',
      resolve: releaseOf,
    }),
    counts: t.field({ type: DatasetCounts, description: 'How many records it has.', resolve: () => ({}) }),
  }),
})

builder.queryField('dataset', (t) =>
  t.field({
    type: Dataset,
    description: 'The records as a whole: version, last day, fingerprint, licence.',
    resolve: (_, __, context) => context.dataset(),
  }),
)
