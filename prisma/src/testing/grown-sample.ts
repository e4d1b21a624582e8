import type { SeedRecords } from '../seed/seed-records.ts'
import { sampleDataset, sampleMembership } from './sample-dataset.ts'

/** The sample a release later: the state has left, and come back. */
export function grownSample(): SeedRecords {
  return sampleDataset([sampleMembership('a', '1949-08-24', '1966-07-01'), sampleMembership('b', '1970-01-01')])
}
