import { describe, expect, test } from '@jest/globals'
import { faultsWith } from '../testing/faults-with.ts'

const cited = '[{ source: atlas, accessed: null }]'

const candidacy = (accession: string, country = 'NEW') => `country: ${country}
organization: PACT
summary: { en: It asked. }
accession: ${accession}
citations: ${cited}`

const faults = (accession: string, country?: string) =>
  faultsWith({ 'candidacies/pact-newland.yaml': candidacy(accession, country) })

const ratified = (more: string) => faults(`{ signed: 1955-06-01, ratifications: [${more}] }`)

describe('the check of ratifications', () => {
  test('finds nothing in a member that approves and deposits', () => {
    expect(ratified(`{ ally: OLD, approved: 1955-07-01, deposited: 1955-07-09, citations: ${cited} }`)).toEqual([])
  })

  test('names a deposit before the approval', () => {
    const found = ratified(`{ ally: OLD, approved: 1955-07-11, deposited: 1955-07-09, citations: ${cited} }`)
    expect(found).toMatchObject([{ problem: 'approved 1955-07-11 is after deposited 1955-07-09' }])
  })

  test('names a deposit before the protocol was signed', () => {
    const found = ratified(`{ ally: OLD, deposited: 1955-05-20, citations: ${cited} }`)
    expect(found[0]).toMatchObject({ field: 'accession.ratifications.0.deposited' })
  })

  test('names an ally that ratifies twice', () => {
    const once = `{ ally: OLD, deposited: 1955-07-09, citations: ${cited} }`
    expect(ratified(`${once}, ${once}`)).toMatchObject([{ problem: 'OLD stands here twice' }])
  })

  test('names a state that was no member', () => {
    const found = ratified(`{ ally: NEW, deposited: 1955-07-09, citations: ${cited} }`)
    expect(found).toMatchObject([{ problem: 'NEW was no member that day' }])
  })

  test('names milestones that are not in order', () => {
    const milestone = (date: string) => `{ kind: TALKS, date: ${date}, text: { en: They met. }, citations: ${cited} }`
    const found = faults(`{ milestones: [${milestone('1956-01-02')}, ${milestone('1955-01-02')}] }`)
    expect(found).toMatchObject([{ field: 'accession.milestones.0', remedy: 'put the oldest first' }])
  })

  test('names a candidate that there is not', () => {
    expect(faults('{}', 'NWE')).toMatchObject([{ field: 'country', problem: 'there is no "NWE"' }])
  })
})
