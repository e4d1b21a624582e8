import { Prisma } from '../../generated/client/client.ts'
import { periodColumns } from './date-columns.ts'
import { numbered } from './numbered.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the states: themselves, their names, their capitals. */
export function countryRows({ countries }: Pick<SeedRecords, 'countries'>) {
  return {
    countries: countries.map(
      (country): Prisma.CountryCreateManyInput => ({
        code: country.code,
        alpha2: country.alpha2,
        note: country.note ?? Prisma.DbNull,
        ...periodColumns(country),
      }),
    ),
    names: numbered(countries.flatMap(({ code, names }) => names.map((dated) => namedRow(code, dated)))),
    capitals: numbered(countries.flatMap(({ code, capitals }) => capitals.map((dated) => namedRow(code, dated)))),
  }
}

function namedRow(countryCode: string, dated: SeedRecords['countries'][number]['names'][number]) {
  return { countryCode, name: dated.name, ...periodColumns(dated) }
}
