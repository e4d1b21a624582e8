import { toDay } from '@natlas/db'
import { addDays, holdsOn } from '@natlas/timeline'
import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { askedOn, atArgument, dayAsked } from './asked-on.ts'
import { Contributor } from './contributor.ts'
import { Country } from './country.ts'
import { DeploymentKind } from './deployment-kind.ts'
import { DeploymentStatus } from './deployment-status.ts'
import { oldestFirst, placeOn, stretchOn } from './deployment-stretch.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'
import { Operator } from './operator.ts'
import { Place } from './place.ts'
import { SpecialTerritory } from './special-territory.ts'
import { Measure, Strength, strengthRow } from './strength.ts'

/** Forces or weapons of one or more operators at a place over time. */
export const Deployment = builder.prismaNode('Deployment', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.string({
      description: 'What it is called here.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    description: t.string({
      description: 'What it is, in a sentence or two.',
      args: languageArgument,
      resolve: ({ description }, { language }) => textIn(description, language),
    }),
    layers: t.relation('layers', { query: { orderBy: [{ order: 'asc' }, { slug: 'asc' }] } }),
    kind: t.expose('kind', { type: DeploymentKind }),
    isOwnTerritory: t.exposeBoolean('isOwnTerritory'),
    status: t.field({
      type: DeploymentStatus,
      nullable: true,
      description: 'How it stood; null on a day of which the record says nothing: it was not there.',
      args: atArgument,
      select: { stretches: oldestFirst() },
      resolve: async ({ stretches }, { at }, context, info) =>
        stretchOn(stretches, await dayAsked(at, context, info))?.status ?? null,
    }),
    statusLabel: t.string({
      nullable: true,
      description:
        'What the status meant, as `construction`; null when the record says no more than the status, or it was not there.',
      args: { ...atArgument, ...languageArgument },
      select: { stretches: oldestFirst() },
      resolve: async ({ stretches }, { at, language }, context, info) =>
        noteIn(stretchOn(stretches, await dayAsked(at, context, info))?.statusLabel ?? null, language),
    }),
    host: t.field({
      type: Country,
      nullable: true,
      description:
        'The sovereign state of the place, de jure; null at sea, in a territory that was no state, and when it was not there.',
      args: atArgument,
      select: (_, __, nested) => ({ stretches: { ...oldestFirst(), include: { host: nested() } } }),
      resolve: async ({ stretches }, { at }, context, info) =>
        stretchOn(stretches, await dayAsked(at, context, info))?.host ?? null,
    }),
    hostTerritory: t.field({
      type: SpecialTerritory,
      nullable: true,
      description: 'The territory that was no state in which it stood; null elsewhere, and when it was not there.',
      args: atArgument,
      select: (_, __, nested) => ({ stretches: { ...oldestFirst(), include: { hostTerritory: nested() } } }),
      resolve: async ({ stretches }, { at }, context, info) =>
        stretchOn(stretches, await dayAsked(at, context, info))?.hostTerritory ?? null,
    }),
    operators: t.field({
      type: [Operator],
      description: 'Whose forces or weapons it was; empty when it was not there. Who contributes is no operator.',
      args: atArgument,
      select: (_, __, nested) => ({ stretches: { ...oldestFirst(), include: { operators: nested(oldestFirst()) } } }),
      resolve: async ({ stretches }, { at }, context, info) =>
        stretchOn(stretches, await dayAsked(at, context, info))?.operators ?? [],
    }),
    place: t.field({
      type: Place,
      description: 'Where it was; on a day on which it was not there, where it had been last, or was first.',
      args: atArgument,
      select: { stretches: oldestFirst() },
      resolve: async ({ stretches }, { at }, context, info) => placeOn(stretches, await dayAsked(at, context, info)),
    }),
    phases: t.relation('phases', { query: { orderBy: [{ from: 'asc' }, { id: 'asc' }] } }),
    stretches: t.relation('stretches', { query: oldestFirst() }),
    occasion: t.string({
      nullable: true,
      description: 'The exercise or rotation for which it was there; null when there was none.',
      args: languageArgument,
      resolve: ({ occasion }, { language }) => noteIn(occasion, language),
    }),
    from: t.field({
      type: HistoricalDate,
      description: 'The first day on which it was there, actually or as claimed. `stretches` tell what was before.',
      resolve: (deployment) => historicalDate(deployment, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'The first day on which it no longer was; null when it was on the last day of the dataset.',
      resolve: (deployment) => historicalDate(deployment, 'to'),
    }),
    strength: t.field({
      type: Strength,
      nullable: true,
      description:
        'How strong it was: the envelope of the claims current on the day, of one measure and one basis; null when there is none, or it was not there.',
      args: {
        ...atArgument,
        measure: t.arg({
          type: Measure,
          description: 'What is measured; null: what the first of its claims measures.',
        }),
        asKnownOn: t.arg({
          type: 'Date',
          description:
            'Only by claims published up to this day; one of which nobody knows when it was published is left out. Null: the one that the snapshot above asks for, without one all claims.',
        }),
      },
      select: (_, __, nested) => ({ stretches: oldestFirst(), strengths: nested(oldestFirst()) }),
      resolve: async ({ stretches, strengths }, { at, measure, asKnownOn }, context, info) => {
        const day = await dayAsked(at, context, info)
        const stretch = stretchOn(stretches, day)
        if (!stretch) return null
        // Claims lapse, so that without a day its own last one is meant.
        const last = stretch.to ? addDays(toDay(stretch.to), -1) : toDay((await context.dataset()).asOf)
        return strengthRow(strengths, day ?? last, measure, asKnownOn ?? askedOn(info)?.knownOn)
      },
    }),
    strengths: t.relation('strengths', {
      description:
        'Every claim of how strong it was, as the record orders them. Claims that disagree stand side by side.',
      query: oldestFirst(),
    }),
    contributors: t.field({
      type: [Contributor],
      description: 'The states that took part in it on the day; without a day, on its last one.',
      args: atArgument,
      select: (_, __, nested) => ({ contributors: nested(oldestFirst()) }),
      resolve: async ({ contributors, to }, { at }, context, info) => {
        const day = await dayAsked(at, context, info)
        return contributors.filter((it) => {
          // Whoever took part until it ended took part on its last day.
          if (!day) return it.to === null || (to !== null && it.to >= to)
          return holdsOn({ from: toDay(it.from), to: it.to && toDay(it.to) }, day)
        })
      },
    }),
    contributions: t.relation('contributors', {
      description: 'Who took part in it from when to when, oldest first.',
      query: { orderBy: [{ from: 'asc' }, { id: 'asc' }] },
    }),
    systems: t.relation('systems', { query: { orderBy: { slug: 'asc' } } }),
    note: t.string({
      nullable: true,
      description: 'What is disputed, uncertain or open; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})
