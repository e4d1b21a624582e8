import { loadPlaces } from '@natlas/borders/node'
import { contains, type Period } from '@natlas/timeline'
import type { Dataset } from '../dataset.ts'
import type { Fault } from '../fault.ts'
import { periodOf, periodText } from '../period-of.ts'
import { type Check, faultAt } from './check.ts'

/** Names of the states outside the theatre by code: they have no record. */
const places = loadPlaces()

/** Every atom has exactly one owner on each day, the owner exists then, and each state owns something throughout its life. */
export const ownerTable: Check = (dataset) => [
  ...gaps(dataset),
  ...twice(dataset),
  ...strangers(dataset),
  ...landless(dataset),
]

/** The first owner has no beginning; each later one begins, and after the one before it. */
function gaps({ territory }: Dataset): Fault[] {
  return territory.flatMap((record) =>
    record.owners.flatMap((owner, index, owners) => {
      const field = `owners.${index}.from`
      const before = owners[index - 1]
      if (!before) {
        if (!owner.from) return []
        const problem = `gap: ${record.atom} has no owner before ${owner.from.edtf}`
        return [faultAt(record, field, problem, 'name who owned it on 1949-01-01 first, without from')]
      }
      if (!owner.from) return [faultAt(record, field, `${owner.owner} has no day`, 'give the day on which it followed')]
      if (before.from && owner.from.earliest <= before.from.earliest) {
        const problem = `overlap: ${owner.owner} from ${owner.from.edtf}, ${before.owner} from ${before.from.edtf}`
        return [faultAt(record, field, problem, 'order the owners by day, oldest first')]
      }
      return []
    }),
  )
}

/** One file per atom, named by it, and none that is also listed as unchanged. */
function twice({ territory, unchangedTerritory }: Dataset): Fault[] {
  return territory.flatMap((record) => {
    const faults = []
    if (record.atom.toLowerCase() !== record.slug)
      faults.push(
        faultAt(record, 'atom', `${record.atom} stands in ${record.file}`, 'name the file by its atom in lower case'),
      )
    if (record.atom in unchangedTerritory.owners)
      faults.push(faultAt(record, 'atom', `${record.atom} is also in unchanged.yaml`, 'take it out of one of the two'))
    return faults
  })
}

/** What an owner held, atom by atom. */
function holdings({ territory, unchangedTerritory }: Dataset) {
  return [
    ...territory.flatMap((record) =>
      record.owners.map(({ owner, from }, index, owners) => ({
        record,
        field: `owners.${index}.owner`,
        owner,
        period: periodOf({ from, to: owners[index + 1]?.from }),
      })),
    ),
    ...Object.entries(unchangedTerritory.owners).map(([atom, owner]) => ({
      record: { file: 'territory/unchanged.yaml', slug: 'unchanged' },
      field: `owners.${atom}`,
      owner,
      period: { from: null, to: null } satisfies Period,
    })),
  ]
}

/** Owners of the theatre are states or territories of the atlas, on the days on which these exist. */
function strangers(dataset: Dataset): Fault[] {
  const lives = new Map([...dataset.countries, ...dataset.specialTerritories].map((it) => [it.code, periodOf(it)]))
  return holdings(dataset).flatMap(({ record, field, owner, period }) => {
    const life = lives.get(owner)
    // An owner without a record is a state outside the theatre, which borders names.
    if (!life && owner in places) return []
    if (!life) {
      const problem = `no state or territory has the code ${owner}`
      return [faultAt(record, field, problem, 'correct it, or add the state to countries/')]
    }
    if (contains(life, period)) return []
    const problem = `${owner} owns it ${periodText(period)} and exists ${periodText(life)}`
    return [faultAt(record, field, problem, `correct the day here, or the days of ${owner}`)]
  })
}

/** A state without land on some day of its life could not be drawn. */
function landless(dataset: Dataset): Fault[] {
  const held = holdings(dataset)
  return [...dataset.countries, ...dataset.specialTerritories].flatMap((record) => {
    const own = held.filter((it) => it.owner === record.code)
    const life = periodOf(record)
    const days = [life.from ?? '1949-01-01', ...own.flatMap((it) => (it.period.to ? [it.period.to] : []))]
    const bare = days.find(
      (day) =>
        (life.to === null || day < life.to) &&
        !own.some(
          ({ period }) => (period.from === null || period.from <= day) && (period.to === null || day < period.to),
        ),
    )
    if (!bare) return []
    return [
      faultAt(
        record,
        'from',
        `${record.code} owns no territory on ${bare}`,
        'name it as an owner in territory/ from that day',
      ),
    ]
  })
}
