import { type Check, faultAt } from './check.ts'

/** Every code that a record names belongs to a record. Owners of territory are looked at by `ownerTable`. */
export const unknownCodes: Check = ({ countries, specialTerritories, organizations, memberships }) => {
  const known = new Set(countries.map((it) => it.code))
  const knownOrganizations = new Set(organizations.map((it) => it.code))
  const country = (code: string) => (known.has(code) ? [] : [`no country has the code ${code}`])
  const organization = (code: string) => (knownOrganizations.has(code) ? [] : [`no organization has the code ${code}`])
  const remedyFor = {
    countries: 'correct it, or add the country to countries/',
    organizations: 'correct it, or add it to organizations/',
  }

  return [
    ...countries.flatMap((record) =>
      (record.predecessors ?? []).flatMap((code, index) =>
        country(code).map((problem) => faultAt(record, `predecessors.${index}`, problem, remedyFor.countries)),
      ),
    ),
    ...specialTerritories.flatMap((record) =>
      (record.coverage ?? []).flatMap((it, index) =>
        organization(it.organization).map((problem) =>
          faultAt(record, `coverage.${index}.organization`, problem, remedyFor.organizations),
        ),
      ),
    ),
    ...memberships.flatMap((record) => [
      ...country(record.country).map((problem) => faultAt(record, 'country', problem, remedyFor.countries)),
      ...organization(record.organization).map((problem) =>
        faultAt(record, 'organization', problem, remedyFor.organizations),
      ),
    ]),
  ]
}
