import { contains } from '@natlas/timeline'
import { periodOf, periodText } from '../period-of.ts'
import { type Check, faultAt } from './check.ts'

/** A membership lies within the life of its state and of its organization, and a phase within its membership. */
export const existence: Check = ({ countries, organizations, memberships }) => {
  const lives = new Map([...countries, ...organizations].map((it) => [it.code, periodOf(it)]))
  return memberships.flatMap((record) => {
    const held = periodOf(record)
    const outside = (['country', 'organization'] as const).flatMap((field) => {
      const life = lives.get(record[field])
      if (!life || contains(life, held)) return []
      const problem = `${periodText(held)} is outside the existence of ${record[field]}, ${periodText(life)}`
      return [faultAt(record, field, problem, `correct from and to, or the days of ${record[field]}`)]
    })
    const phases = (record.phases ?? []).flatMap((phase, index) => {
      if (contains(held, periodOf(phase))) return []
      const problem = `${periodText(periodOf(phase))} is outside the membership, ${periodText(held)}`
      return [faultAt(record, `phases.${index}`, problem, 'correct the days of the phase or of the membership')]
    })
    return [...outside, ...phases]
  })
}
