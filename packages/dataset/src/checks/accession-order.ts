import { type Check, faultAt } from './check.ts'

/** A treaty is signed, enters into force, and binds a state with its instrument, in that order. */
export const accessionOrder: Check = ({ memberships }) =>
  memberships.flatMap((record) => {
    const { applied, invited, signed, protocolInForce, deposited } = record.accession ?? {}
    const late = [
      { field: 'accession.applied', date: applied },
      { field: 'accession.invited', date: invited },
    ].flatMap(({ field, date }) => {
      if (!date || date.earliest <= (signed ?? record.from).latest) return []
      const problem = `${date.edtf} is after the signature or beginning, ${(signed ?? record.from).edtf}`
      return [faultAt(record, field, problem, 'correct one of the two days')]
    })
    const steps = [
      { field: 'accession.signed', date: signed },
      { field: 'accession.protocolInForce', date: protocolInForce },
      { field: 'from', date: record.from },
    ].filter((step) => step.date)
    const disorder = steps.flatMap((step, index) => {
      const next = steps[index + 1]
      if (!next?.date || !step.date || step.date.earliest <= next.date.latest) return []
      const problem = `${step.date.edtf} is after ${next.field}, ${next.date.edtf}`
      return [faultAt(record, step.field, problem, 'correct one of the two days')]
    })
    if (deposited && deposited.earliest > record.from.latest) {
      const problem = `${deposited.edtf} is after from, ${record.from.edtf}`
      disorder.push(
        faultAt(record, 'accession.deposited', problem, 'a treaty binds a state at its deposit at the earliest'),
      )
    }
    const { ceremony } = record.accession ?? {}
    if (signed && ceremony && ceremony.latest < signed.earliest) {
      const problem = `${ceremony.edtf} is before accession.signed, ${signed.edtf}`
      disorder.push(faultAt(record, 'accession.ceremony', problem, 'correct one of the two days'))
    }
    return [...late, ...disorder]
  })
