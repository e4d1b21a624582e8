import { z } from 'zod'

/** The name of a record's file without its ending: the common English designation in lower case. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug has a-z, 0-9 and single hyphens, as in saint-petersburg')

/** A code of a state or territory: ISO 3166-1 alpha-3, withdrawn codes included, X.. for what has none. */
export const code = z.string().regex(/^[A-Z]{3}$/, 'a code has three capital letters, as in POL')

/** A code of an organization, as in `NATO_COMMAND`. */
export const organizationCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]+$/, 'an organization code has capitals, as in NATO_COMMAND')
