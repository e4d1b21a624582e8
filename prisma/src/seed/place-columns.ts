import type { SeedRecords } from './seed-records.ts'

type PlaceRecord = SeedRecords['deployments'][number]['place']

/** The columns of a point and of how exactly it is known. */
export function placeColumns({ lat, lon, precision }: PlaceRecord) {
  return { lat, lon, placePrecision: precision }
}
