import type { Dataset } from '@natlas/dataset'

/** What of a dataset the database holds. */
export type SeedRecords = Pick<
  Dataset,
  | 'version'
  | 'asOf'
  | 'licence'
  | 'sha256'
  | 'sources'
  | 'organizations'
  | 'countries'
  | 'specialTerritories'
  | 'memberships'
  | 'layers'
  | 'weaponSystems'
  | 'cities'
  | 'deployments'
  | 'scenarios'
  | 'draftTreaties'
  | 'candidacies'
  | 'events'
  | 'statements'
  | 'errata'
  | 'terms'
  | 'chapters'
>
