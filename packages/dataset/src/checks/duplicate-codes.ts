import { type Check, faultAt } from './check.ts'

/** A code names one state, territory or organization. */
export const duplicateCodes: Check = ({ countries, specialTerritories, organizations }) => {
  const seen = new Map<string, string>()
  return [...countries, ...specialTerritories, ...organizations].flatMap((record) => {
    const earlier = seen.get(record.code)
    seen.set(record.code, earlier ?? record.file)
    if (!earlier) return []
    return [faultAt(record, 'code', `duplicate code ${record.code}: ${earlier} has it too`, 'give each its own code')]
  })
}
