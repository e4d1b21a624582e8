import { readFileSync } from 'node:fs'

/** The named operation `History` as text: everything that the map needs, in one answer. */
export const historyOperation = readFileSync(new URL('./history.graphql', import.meta.url), 'utf8')
