import { builder } from '../builder.ts'

/** In which direction of time a list goes. */
export const TimeOrder = builder.enumType('TimeOrder', {
  description: 'In which direction of time a list goes.',
  values: {
    OLDEST_FIRST: { description: 'The oldest first.' },
    NEWEST_FIRST: { description: 'The newest first.' },
  } as const,
})

/** The order of what has a date and a slug, as Prisma takes it: of one day by slug. */
export function inTime(order: typeof TimeOrder.$inferType | null | undefined = 'OLDEST_FIRST') {
  const direction = order === 'NEWEST_FIRST' ? ('desc' as const) : ('asc' as const)
  return [{ date: direction }, { slug: direction }]
}
