import { builder } from '../builder.ts'

/** By which act a membership counts as begun. */
export const AccessionBasis = builder.enumType('AccessionBasis', {
  description: 'By which act a membership counts as begun.',
  values: {
    SIGNED: {
      description:
        'When the treaty or the protocol on the accession was signed; in force where the record names no signature.',
    },
    IN_FORCE: {
      description: 'When the treaty bound the state: for NATO after 1949, the deposit of its own instrument.',
    },
    CEREMONY: { description: 'When the accession was celebrated; in force where the record names no ceremony.' },
  } as const,
})

/** A basis by its name. */
export type Basis = typeof AccessionBasis.$inferType

const columns = { SIGNED: 'fromSigned', IN_FORCE: 'from', CEREMONY: 'fromCeremony' } as const

/** The column of a membership that holds its beginning by a basis. */
export function startColumn(basis: Basis): (typeof columns)[Basis] {
  return columns[basis]
}
