import { heldFile } from '../http/held-file.ts'
import type { History } from './history.ts'

/** The whole history for a page that is made here. Throws when the service does not answer. */
export const loadHistory = heldFile<History>('history')
