import { builder } from '../builder.ts'

/** What sort of organization it is. */
export const OrganizationKind = builder.enumType('OrganizationKind', {
  description: 'What sort of organization it is.',
  values: {
    ALLIANCE: { description: 'Its members owe each other defence by treaty.' },
    COMMAND: { description: 'Forces of several states under one command.' },
    PARTNERSHIP: { description: 'States that work together with an alliance without belonging to it.' },
    COUNCIL: { description: 'States that consult each other.' },
    UNION: { description: 'States that pool powers.' },
  } as const,
})
