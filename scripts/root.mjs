import { fileURLToPath } from 'node:url'

/** The folder of the whole house. */
export const root = fileURLToPath(new URL('..', import.meta.url))
