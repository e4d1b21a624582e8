import type { AccessionStepsFragment } from '../../generated/graphql.ts'

/** The dated steps of an accession, in the order in which they are taken. */
export const steps = [
  'appliedOn',
  'invitedOn',
  'protocolSignedOn',
  'protocolInForceOn',
  'depositedOn',
  'inForceOn',
  'ceremonyOn',
  'withdrawnOn',
] as const satisfies readonly (keyof AccessionStepsFragment)[]
