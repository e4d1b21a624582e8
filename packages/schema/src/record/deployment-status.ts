import { builder } from '../builder.ts'

/** How a deployment stood. */
export const DeploymentStatus = builder.enumType('DeploymentStatus', {
  description: 'How a deployment stood.',
  values: {
    ANNOUNCED: { description: 'It was announced, and not there.' },
    BUILDING: { description: 'Its site was being built.' },
    ACTUAL: { description: 'It was there.' },
    CLAIMED: { description: 'It was there by the word of some, and its alleged operator denied it.' },
    CANCELLED: { description: 'It was given up before it was there.' },
    HYPOTHETICAL: { description: 'It is what somebody said might come: see `scenarios`.' },
  } as const,
})

/** What counts as there on a day when nobody asks for another status. */
export const present = ['ACTUAL', 'CLAIMED'] as const
