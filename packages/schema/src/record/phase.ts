import { builder } from '../builder.ts'
import { languageArgument, noteIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'
import { Place } from './place.ts'

const PhaseField = builder.enumType('PhaseField', {
  description: 'What changes in a phase.',
  values: {
    PARTICIPATION: { description: 'How far a member took part.' },
    STATUS: { description: 'How a deployment stood.' },
    HOST: { description: 'In which state a deployment was.' },
    OPERATOR: { description: 'Whose a deployment was.' },
    PLACE: { description: 'Where a deployment was.' },
  } as const,
})

builder.prismaObject('Phase', {
  fields: (t) => ({
    field: t.expose('field', { type: PhaseField }),
    value: t.exposeString('value'),
    label: t.string({
      nullable: true,
      description:
        'Of `STATUS` what it meant, as `construction`; the name of a place, or of a group that is an operator; null when `value` says all.',
      args: languageArgument,
      resolve: ({ label }, { language }) => noteIn(label, language),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The place; null unless the field is `PLACE`.',
      resolve: ({ label, lat, lon, placePrecision }) =>
        label !== null && lat !== null && lon !== null && placePrecision !== null
          ? { name: label, lat, lon, precision: placePrecision }
          : null,
    }),
    from: t.field({
      type: HistoricalDate,
      description: 'Its first day.',
      resolve: (phase) => historicalDate(phase, 'from'),
    }),
    to: t.field({
      type: HistoricalDate,
      nullable: true,
      description:
        'The first day on which it was over; null when it was not on the last day of the dataset, or lasts as long as the thing itself.',
      resolve: (phase) => historicalDate(phase, 'to'),
    }),
    note: t.string({
      nullable: true,
      description: 'What a reader should know about it; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})
