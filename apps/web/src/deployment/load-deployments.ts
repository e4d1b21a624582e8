import { heldFile } from '../http/held-file.ts'
import type { Deployments } from './deployments.ts'

/** What the map draws of troops and missiles, for a page that is made here. Throws when the service does not answer. */
export const loadDeployments = heldFile<Deployments>('deployments')
