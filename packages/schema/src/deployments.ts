import { readFileSync } from 'node:fs'

/** The named operation `Deployments` as text: every deployment through all of time, for the layers of the map. */
export const deploymentsOperation = readFileSync(new URL('./deployments.graphql', import.meta.url), 'utf8')
