import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { inTime } from '../input/time-order.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'
import { Quotation } from './quotation.ts'
import './reading.ts'
import { Speaker } from './speaker.ts'
import { StatementKind, StatementScope } from './statement-kind.ts'

/** Somebody's words on record. */
export const Statement = builder.prismaNode('Statement', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    title: t.string({
      description: 'What was said, in few words.',
      args: languageArgument,
      resolve: ({ title }, { language }) => textIn(title, language),
    }),
    speaker: t.field({
      type: Speaker,
      description: 'Who said it, with the office held that day.',
      select: { speakerCountry: true },
      resolve: ({ speakerName, speakerOffice, speakerCountry }) => ({
        name: speakerName,
        office: speakerOffice,
        country: speakerCountry,
      }),
    }),
    addressee: t.string({
      nullable: true,
      description: 'To whom it was said, with the office held that day; null for the public.',
      args: languageArgument,
      resolve: ({ addressee }, { language }) => noteIn(addressee, language),
    }),
    date: t.field({
      type: HistoricalDate,
      description: 'When it was said, or published.',
      resolve: (statement) => historicalDate(statement, 'date'),
    }),
    forum: t.string({
      description: 'The meeting, address or publication.',
      args: languageArgument,
      resolve: ({ forum }, { language }) => textIn(forum, language),
    }),
    place: t.string({
      nullable: true,
      description: 'Where it was said; null when the record names no place.',
      args: languageArgument,
      resolve: ({ place }, { language }) => noteIn(place, language),
    }),
    kind: t.expose('kind', { type: StatementKind }),
    quotation: t.field({
      type: Quotation,
      description: 'A short quotation.',
      resolve: ({ quotationText, quotationLanguage, quotationSaidIn }) => ({
        text: quotationText,
        language: quotationLanguage,
        saidIn: quotationSaidIn,
      }),
    }),
    translation: t.string({
      nullable: true,
      description: 'The quotation in translation; null when it is English and not translated.',
      args: languageArgument,
      resolve: ({ translation }, { language }) => noteIn(translation, language),
    }),
    scope: t.expose('scope', { type: StatementScope }),
    context: t.string({
      description: 'What it was about, and what it meant in its context.',
      args: languageArgument,
      resolve: ({ context }, { language }) => textIn(context, language),
    }),
    readings: t.relation('readings', { query: { orderBy: { id: 'asc' } } }),
    countries: t.relation('countries', { query: { orderBy: { code: 'asc' } } }),
    territories: t.relation('territories', { query: { orderBy: { code: 'asc' } } }),
    events: t.relation('events', { query: { orderBy: inTime() } }),
    note: t.string({
      nullable: true,
      description: 'What is disputed, uncertain or open; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.prismaObjectField('Country', 'statements', (t) =>
  t.field({
    type: [Statement],
    description: 'What was said for it, and about it, oldest first.',
    select: (_, __, nested) => ({ spoken: nested({ orderBy: inTime() }), statements: nested({ orderBy: inTime() }) }),
    resolve: ({ spoken, statements }) => {
      const bySlug = new Map([...spoken, ...statements].map((statement) => [statement.slug, statement]))
      return [...bySlug.values()].sort((a, b) => a.date.getTime() - b.date.getTime() || (a.slug < b.slug ? -1 : 1))
    },
  }),
)
