import { type PrismaClient, type RecordType, searchText } from '@natlas/db'
import { builder } from '../builder.ts'
import { searchHits } from '../filter/search-hits.ts'
import { badInput } from '../input/bad-input.ts'
import { Language } from '../input/language.ts'
import { Accession } from '../record/accession.ts'
import { Chapter } from '../record/chapter.ts'
import { City } from '../record/city.ts'
import { Country } from '../record/country.ts'
import { Deployment } from '../record/deployment.ts'
import { DraftTreaty } from '../record/draft-treaty.ts'
import { Erratum } from '../record/erratum.ts'
import { Event } from '../record/event.ts'
import { Layer } from '../record/layer.ts'
import { Organization } from '../record/organization.ts'
import { Scenario } from '../record/scenario.ts'
import { Source } from '../record/source.ts'
import { Statement } from '../record/statement.ts'
import { Term } from '../record/term.ts'
import { WeaponSystem } from '../record/weapon-system.ts'

const SearchHit = builder.unionType('SearchHit', {
  description: 'A record that a search found.',
  types: [
    Country,
    Organization,
    Event,
    Statement,
    Deployment,
    Layer,
    WeaponSystem,
    City,
    Scenario,
    DraftTreaty,
    Accession,
    Erratum,
    Term,
    Chapter,
    Source,
  ],
})

type Row = typeof SearchHit.$inferType
type Load = (keys: string[], prisma: PrismaClient) => Promise<Row[]>

const longest = 200
const most = 100

/** How the rows of each type are read, by their slugs or codes. */
const loads: { readonly [Type in RecordType]?: Load } = {
  Country: async (keys, prisma) => Country.addBrand(await prisma.country.findMany({ where: { code: { in: keys } } })),
  Organization: async (keys, prisma) =>
    Organization.addBrand(await prisma.organization.findMany({ where: { code: { in: keys } } })),
  Event: async (keys, prisma) => Event.addBrand(await prisma.event.findMany({ where: { slug: { in: keys } } })),
  Statement: async (keys, prisma) =>
    Statement.addBrand(await prisma.statement.findMany({ where: { slug: { in: keys } } })),
  Deployment: async (keys, prisma) =>
    Deployment.addBrand(await prisma.deployment.findMany({ where: { slug: { in: keys } } })),
  Layer: async (keys, prisma) => Layer.addBrand(await prisma.layer.findMany({ where: { slug: { in: keys } } })),
  WeaponSystem: async (keys, prisma) =>
    WeaponSystem.addBrand(await prisma.weaponSystem.findMany({ where: { slug: { in: keys } } })),
  City: async (keys, prisma) => City.addBrand(await prisma.city.findMany({ where: { slug: { in: keys } } })),
  Scenario: async (keys, prisma) =>
    Scenario.addBrand(await prisma.scenario.findMany({ where: { slug: { in: keys } } })),
  DraftTreaty: async (keys, prisma) =>
    DraftTreaty.addBrand(await prisma.draftTreaty.findMany({ where: { slug: { in: keys } } })),
  Accession: async (keys, prisma) =>
    Accession.addBrand(await prisma.accession.findMany({ where: { slug: { in: keys } } })),
  Erratum: async (keys, prisma) => Erratum.addBrand(await prisma.erratum.findMany({ where: { slug: { in: keys } } })),
  Term: async (keys, prisma) => Term.addBrand(await prisma.term.findMany({ where: { slug: { in: keys } } })),
  Chapter: async (keys, prisma) => Chapter.addBrand(await prisma.chapter.findMany({ where: { slug: { in: keys } } })),
  Source: async (keys, prisma) => Source.addBrand(await prisma.source.findMany({ where: { slug: { in: keys } } })),
}

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHit],
    description:
      'What has all words of a text, in any language and by any name that it had at any time, the last word also as a beginning; then what is spelt much like it. Best first: by name, by the beginning of a name, by words of the name, by other words; states before others. Sources come last.',
    args: {
      text: t.arg.string({
        required: true,
        description: 'Words of any language, a code, or a date as `27 May 1997`: at most 200 characters.',
      }),
      language: t.arg({
        type: Language,
        defaultValue: 'EN',
        description: 'The language of the reader: who is called so in it comes first. Null: English.',
      }),
      first: t.arg.int({ defaultValue: 20, description: 'How many at most, 1 to 100; null: 20.' }),
    },
    resolve: async (_, { text, language, first }, context) => {
      const count = first ?? 20
      if (count < 1 || count > most) throw badInput('first', `${count} is no length of a list; give 1 to ${most}.`)
      if (text.length > longest) throw badInput('text', `there are ${text.length} characters; give at most ${longest}.`)
      const searched = searchText(text)
      if (!searched) throw badInput('text', 'there is no word in it; give a letter or a digit at least.')
      const hits = await searchHits(searched, (language ?? 'EN').toLowerCase(), count, context)
      const rows = new Map<string, Row>()
      for (const type of new Set(hits.map((hit) => hit.type))) {
        const keys = hits.filter((hit) => hit.type === type).map(({ key }) => key)
        for (const row of (await loads[type]?.(keys, context.prisma)) ?? []) {
          rows.set(`${type} ${'code' in row ? row.code : row.slug}`, row)
        }
      }
      return hits.flatMap(({ type, key }) => rows.get(`${type} ${key}`) ?? [])
    },
  }),
)
