import type { AccessionStep } from '@natlas/db'
import { dayNumber } from '@natlas/timeline'
import { builder } from '../builder.ts'
import { languageArgument, noteIn } from '../input/language.ts'
import { HistoricalDate, historicalDate } from './historical-date.ts'

/** How the ratifications of an accession are ordered. */
export const RatificationOrder = builder.enumType('RatificationOrder', {
  description: 'How ratifications are ordered. Unknown dates come last, and those of one day by the code of the ally.',
  values: {
    DEPOSITED: { description: 'By the deposit of the instrument.' },
    APPROVED: { description: 'By the approval.' },
    ALLY: { description: 'By the code of the ally.' },
  } as const,
})

/** The order as Prisma takes it. */
export function ratificationOrder(order: typeof RatificationOrder.$inferType | null | undefined) {
  const byAlly = { allyCode: 'asc' } as const
  const first = { sort: 'asc', nulls: 'last' } as const
  if (order === 'ALLY') return [byAlly]
  // What is known to be of a day stands before what may only be.
  if (order === 'APPROVED') return [{ approvedOn: first }, { approvedOnLatest: first }, byAlly]
  return [{ depositedOn: first }, { depositedOnLatest: first }, byAlly]
}

const signature = { accession: { select: { steps: { where: { kind: 'SIGNED' } } } } } as const

builder.prismaObject('Ratification', {
  fields: (t) => ({
    ally: t.relation('ally'),
    body: t.string({
      nullable: true,
      description:
        'Who approved last: a chamber of parliament, or the government where none voted; null when the record does not say.',
      args: languageArgument,
      resolve: ({ body }, { language }) => noteIn(body, language),
    }),
    approvedOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description:
        'The last vote of a parliamentary chamber, else the decision of the government; null when it is not known, or has not come. A signature of the head of state is no approval.',
      resolve: (ratification) => historicalDate(ratification, 'approvedOn'),
    }),
    depositedOn: t.field({
      type: HistoricalDate,
      nullable: true,
      description: 'When the instrument reached the depositary; null when it is not known, or has not come.',
      resolve: (ratification) => historicalDate(ratification, 'depositedOn'),
    }),
    daysToApproval: t.int({
      nullable: true,
      description:
        'Whole days from the signature of the protocol to the approval; null when one of the two is not known to the day.',
      select: signature,
      resolve: ({ accession, ...ratification }) =>
        daysBetween(signedOn(accession), historicalDate(ratification, 'approvedOn')),
    }),
    daysToDeposit: t.int({
      nullable: true,
      description:
        'Whole days from the signature of the protocol to the deposit; null when one of the two is not known to the day.',
      select: signature,
      resolve: ({ accession, ...ratification }) =>
        daysBetween(signedOn(accession), historicalDate(ratification, 'depositedOn')),
    }),
    note: t.string({
      nullable: true,
      description: 'What is disputed, uncertain or open; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    sources: t.relation('citations', { description: 'What it rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

type Known = typeof HistoricalDate.$inferType | null

function signedOn({ steps: [step] }: { readonly steps: readonly AccessionStep[] }): Known {
  return step ? historicalDate(step, 'date') : null
}

/** Null unless both are days without doubt, which is how a record writes them. */
function daysBetween(from: Known, to: Known): number | null {
  if (from?.edtf !== from?.date || to?.edtf !== to?.date) return null
  return from && to ? dayNumber(to.date) - dayNumber(from.date) : null
}
