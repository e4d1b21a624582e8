import { builder } from '../builder.ts'

// Both take any value: checked-arguments.ts checks them, where the name of the argument is known.

builder.scalarType('Date', {
  description: 'A calendar day, ISO 8601 `YYYY-MM-DD`.',
  serialize: (day) => day,
})

builder.scalarType('OrganizationCode', {
  description:
    'The code of an organization of the dataset, as `NATO`, `NATO_COMMAND`, `WTO`, `CSTO`, with or without quotes: `organizations` lists them all.',
  serialize: (code) => code,
})
