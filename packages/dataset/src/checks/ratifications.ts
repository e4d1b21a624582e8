import { holdsOn } from '@natlas/timeline'
import type { Dataset } from '../dataset.ts'
import type { Fault } from '../fault.ts'
import { periodOf } from '../period-of.ts'
import { type Check, faultAt } from './check.ts'

type Road = Dataset['memberships'][number] | Dataset['candidacies'][number]

/** What is told on the way to a membership is in order, and each ally ratifies once, as an ally, after the signature. */
export const ratifications: Check = (dataset) => {
  const slugs = new Set(dataset.memberships.map(({ slug }) => slug))
  const countries = new Set(dataset.countries.map(({ code }) => code))
  const organizations = new Set(dataset.organizations.map(({ code }) => code))
  const roads: Road[] = [...dataset.memberships, ...dataset.candidacies]
  return [
    ...dataset.candidacies.flatMap((record) => [
      ...(slugs.has(record.slug)
        ? [faultAt(record, '', 'a membership has this slug too', 'move its accession into the membership')]
        : []),
      ...(countries.has(record.country) ? [] : [absent(record, 'country', record.country)]),
      ...(organizations.has(record.organization) ? [] : [absent(record, 'organization', record.organization)]),
    ]),
    ...roads.flatMap((record) => [...disorder(record), ...ratificationFaults(record, dataset)]),
  ]
}

function disorder(record: Road): Fault[] {
  const milestones = record.accession?.milestones ?? []
  return milestones.flatMap((milestone, index) => {
    const next = milestones[index + 1]
    if (!next || milestone.date.earliest <= next.date.latest) return []
    const problem = `${milestone.date.edtf} stands before ${next.date.edtf}`
    return [faultAt(record, `accession.milestones.${index}`, problem, 'put the oldest first')]
  })
}

function ratificationFaults(record: Road, { memberships, countries }: Dataset): Fault[] {
  const { signed, ratifications: all = [] } = record.accession ?? {}
  const known = new Set(countries.map(({ code }) => code))
  return all.flatMap((it, index) => {
    const field = `accession.ratifications.${index}`
    if (!known.has(it.ally)) return [absent(record, `${field}.ally`, it.ally)]
    const faults: Fault[] = []
    if (all.findIndex(({ ally }) => ally === it.ally) !== index)
      faults.push(faultAt(record, `${field}.ally`, `${it.ally} stands here twice`, 'keep one of the two'))
    const { approved, deposited } = it
    if (approved && deposited && approved.earliest > deposited.latest) {
      const problem = `approved ${approved.edtf} is after deposited ${deposited.edtf}`
      faults.push(faultAt(record, field, problem, 'correct one of the two days, or say in the note why it is so'))
    }
    if (signed && deposited && deposited.latest < signed.earliest) {
      const problem = `${deposited.edtf} is before the protocol was signed, ${signed.edtf}`
      faults.push(faultAt(record, `${field}.deposited`, problem, 'correct one of the two days'))
    }
    const isAlly = memberships.some(
      (membership) =>
        membership.organization === record.organization &&
        membership.country === it.ally &&
        (!deposited || holdsOn(periodOf(membership), deposited.latest)),
    )
    if (!isAlly) faults.push(faultAt(record, `${field}.ally`, `${it.ally} was no member that day`, 'correct it'))
    return faults
  })
}

function absent(record: { file: string; slug: string }, field: string, name: string): Fault {
  return faultAt(record, field, `there is no "${name}"`, 'correct it, or add its record')
}
