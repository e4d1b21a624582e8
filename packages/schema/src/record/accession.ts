import type { AccessionStep } from '@natlas/db'
import { builder } from '../builder.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

/** How a membership came about: the same row as the membership, seen from its beginning. */
export const Accession = builder.prismaObject('Membership', {
  variant: 'Accession',
  description: 'How a membership came about. A step that the record does not date is null.',
  fields: (t) => ({
    protocolSignedOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When the protocol on this accession was signed; for a founder, when the treaty itself was.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'SIGNED'),
    }),
    protocolInForceOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description:
        'When the protocol entered into force, since every member had accepted it. The state itself was not yet bound.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'PROTOCOL_IN_FORCE'),
    }),
    depositedOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When the state deposited its own instrument.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'DEPOSITED'),
    }),
    inForceOn: t.field({
      type: HistoricalDate,
      description: 'When the treaty bound the state: `from` of the membership.',
      resolve: (membership) => historicalDate(membership, 'from'),
    }),
    ceremonyOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When its flag was raised, or the accession was celebrated otherwise.',
      select: { steps: true },
      resolve: ({ steps }) => stepOf(steps, 'CEREMONY'),
    }),
  }),
})

function stepOf(steps: readonly AccessionStep[], kind: AccessionStep['kind']) {
  const step = steps.find((it) => it.kind === kind)
  return step ? historicalDate(step, 'date') : null
}
