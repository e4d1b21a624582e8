import { Prisma } from '../../generated/client/client.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the cities. */
export function cityRows({ cities, countries }: Pick<SeedRecords, 'cities' | 'countries'>) {
  const told = new Set(countries.map(({ code }) => code))
  return cities.map(
    (city): Prisma.CityCreateManyInput => ({
      slug: city.slug,
      name: city.name,
      stateCode: city.country,
      // Of a state that is drawn as it is today there is no record.
      countryCode: told.has(city.country) ? city.country : null,
      lat: city.lat,
      lon: city.lon,
      note: city.note ?? Prisma.DbNull,
    }),
  )
}
