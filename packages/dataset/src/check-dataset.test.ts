import { describe, expect, test } from '@jest/globals'
import { loadDataset } from './load-dataset.ts'
import { edited, faultsWith } from './testing/faults-with.ts'
import { recordsFolderWith, soundRecords } from './testing/records-folder.ts'

describe('the check', () => {
  test('finds nothing in sound records', () => expect(faultsWith({})).toEqual([]))

  test('names a date that is no date, and how to write one', () => {
    expect(faultsWith(edited('memberships/pact-oldland.yaml', 'from: 1955-06-04', 'from: 1955-06-31'))).toEqual([
      {
        file: 'memberships/pact-oldland.yaml',
        record: 'pact-oldland',
        field: 'from',
        problem: '"1955-06-31" is not a date',
        remedy: 'write YYYY-MM-DD, YYYY-MM or YYYY, with ~ for about or ? for uncertain, or [day..day]',
      },
    ])
  })

  test('names a field that does not exist', () => {
    const [fault] = faultsWith(edited('countries/newland.yaml', 'predecessors:', 'predecesors:'))
    expect(fault).toMatchObject({ file: 'countries/newland.yaml', field: 'predecesors', problem: 'no such field' })
  })

  test('names a record without sources', () => {
    const [fault] = faultsWith(
      edited('countries/newland.yaml', 'citations:\n  - source: atlas\n    accessed: null\n', ''),
    )
    expect(fault).toMatchObject({ file: 'countries/newland.yaml', field: 'citations' })
  })

  test('names a source that is not there', () => {
    const [fault] = faultsWith(edited('organizations/pact.yaml', 'source: atlas', 'source: atlass'))
    expect(fault).toMatchObject({
      file: 'organizations/pact.yaml',
      field: 'citations.0.source',
      problem: 'there is no source "atlass"',
      remedy: 'correct the slug, or add the document to sources/',
    })
  })

  test('refuses accessed without the words that were read', () => {
    const [fault] = faultsWith(edited('memberships/pact-oldland.yaml', '        fragment: took no further part\n', ''))
    expect(fault).toMatchObject({ field: 'phases.0.citations.0.fragment' })
  })

  test('refuses words as read when nothing was accessed', () => {
    const [fault] = faultsWith(edited('memberships/pact-oldland.yaml', 'accessed: 2026-11-22', 'accessed: null'))
    expect(fault).toMatchObject({ field: 'phases.0.citations.0.accessed' })
  })

  test('names a source that nothing cites', () => {
    const faults = faultsWith({ 'sources/spare.yaml': soundRecords['sources/atlas.yaml'] ?? '' })
    expect(faults).toMatchObject([{ file: 'sources/spare.yaml', problem: 'no record cites it' }])
  })

  test('names an unknown country and an unknown organization', () => {
    const text = (soundRecords['memberships/pact-oldland.yaml'] ?? '').replace('OLD', 'ODL').replace('PACT', 'PCAT')
    const faults = faultsWith({ 'memberships/pact-oldland.yaml': text })
    expect(faults.map(({ field, problem }) => [field, problem])).toEqual([
      ['country', 'no country has the code ODL'],
      ['organization', 'no organization has the code PCAT'],
    ])
  })

  test('names a membership that overlaps another', () => {
    const again = (soundRecords['memberships/pact-oldland.yaml'] ?? '').replace('from: 1955-06-04', 'from: 1970')
    const faults = faultsWith({
      'memberships/pact-oldland-1970.yaml': again.replace(/phases:[\s\S]*?(?=\ncitations)/, 'note: { en: Again. }'),
    })
    expect(faults).toMatchObject([{ field: 'from', record: 'pact-oldland' }])
    expect(faults[0]?.problem).toContain('memberships/pact-oldland-1970.yaml says [1970-01-01, 1990-10-03)')
  })

  test('names a membership outside the existence of its country', () => {
    const [fault] = faultsWith(edited('memberships/pact-oldland.yaml', 'to: 1990-10-03', 'to: 1991-07-01'))
    expect(fault).toMatchObject({
      field: 'country',
      problem: '[1955-06-04, 1991-07-01) is outside the existence of OLD, [, 1990-10-03)',
    })
  })

  test('names a membership that begins before its organization', () => {
    const faults = faultsWith(edited('organizations/pact.yaml', 'from: 1955-05-14', 'from: 1956'))
    expect(faults).toMatchObject([{ file: 'memberships/pact-oldland.yaml', field: 'organization' }])
  })

  test('names a phase that outlasts its membership', () => {
    const faults = faultsWith(edited('memberships/pact-oldland.yaml', 'to: 1968-09-13', 'to: 1995'))
    expect(faults).toMatchObject([{ field: 'phases.0' }])
  })

  test('names an end that is not after its beginning', () => {
    const faults = faultsWith(edited('memberships/pact-oldland.yaml', 'to: 1968-09-13', 'to: 1960'))
    expect(faults[0]).toMatchObject({ field: 'phases.0.to', remedy: 'give the first day on which it no longer held' })
  })

  test('names a signature after the entry into force', () => {
    const faults = faultsWith(edited('memberships/pact-oldland.yaml', 'signed: 1955-05-14', 'signed: 1955-06-05'))
    expect(faults).toMatchObject([{ field: 'accession.signed', problem: '1955-06-05 is after from, 1955-06-04' }])
  })

  test('names capitals that do not follow each other', () => {
    const faults = faultsWith(edited('countries/oldland.yaml', 'from: 1960-01-01', 'from: 1961-01-01'))
    expect(faults).toMatchObject([
      { field: 'capitals.0.to', problem: 'ends 1960-01-01, and the next begins 1961-01-01' },
    ])
  })

  test('names a gap at the beginning of an owner table', () => {
    const faults = faultsWith(edited('territory/old-new.yaml', '- owner: OLD', '- owner: OLD\n    from: 1950-01-01'))
    expect(faults).toContainEqual(
      expect.objectContaining({ field: 'owners.0.from', problem: 'gap: OLD-NEW has no owner before 1950-01-01' }),
    )
  })

  test('names owners that stand in the wrong order', () => {
    const text = (soundRecords['territory/old-new.yaml'] ?? '').replace(
      '  - owner: NEW\n    from: 1990-10-03',
      '  - owner: NEW\n    from: 1990-10-03\n  - owner: NEW\n    from: 1990-10-03',
    )
    expect(faultsWith({ 'territory/old-new.yaml': text })[0]).toMatchObject({ field: 'owners.2.from' })
  })

  test('names an owner that did not exist then', () => {
    const [fault] = faultsWith(edited('territory/old-new.yaml', 'from: 1990-10-03', 'from: 1990-10-02'))
    expect(fault).toMatchObject({ field: 'owners.1.owner' })
    expect(fault?.problem).toBe('NEW owns it [1990-10-02, ) and exists [1990-10-03, )')
  })

  test('names an atom that is both changed and unchanged', () => {
    const [fault] = faultsWith(edited('territory/unchanged.yaml', 'ZWE: ZWE', 'OLD-NEW: ZWE'))
    expect(fault).toMatchObject({ file: 'territory/old-new.yaml', field: 'atom' })
  })

  test('names an owner that there is not', () => {
    const faults = faultsWith(edited('territory/unchanged.yaml', 'ZWE: ZWE', 'ZWE: QQQ'))
    expect(faults).toMatchObject([{ field: 'owners.ZWE', problem: 'no state or territory has the code QQQ' }])
  })

  test('names what begins after the dataset ends', () => {
    const faults = faultsWith(edited('dataset.yaml', 'asOf: 2025-12-31', 'asOf: 1989-12-31'))
    expect(faults).toMatchObject([{ file: 'countries/newland.yaml', problem: '1990-10-03 is after asOf, 1989-12-31' }])
  })

  test('names a text that was read in the future', () => {
    const faults = faultsWith(edited('memberships/pact-oldland.yaml', 'accessed: 2026-11-22', 'accessed: 2199-01-01'))
    expect(faults).toMatchObject([{ field: 'phases.0.citations.0.accessed', problem: '2199-01-01 lies in the future' }])
  })

  test('names a state that owns no territory', () => {
    const faults = faultsWith(edited('territory/old-new.yaml', '  - owner: NEW\n    from: 1990-10-03\n', ''))
    expect(faults).toContainEqual(expect.objectContaining({ record: 'newland', field: 'from' }))
  })

  test('names a duplicate slug', () => {
    const faults = faultsWith({ 'countries/newland.yml': soundRecords['countries/newland.yaml'] ?? '' })
    expect(faults[0]?.problem).toContain('duplicate slug "newland"')
  })

  test('names a duplicate code', () => {
    const faults = faultsWith({ 'countries/otherland.yaml': soundRecords['countries/newland.yaml'] ?? '' })
    expect(faults).toContainEqual(expect.objectContaining({ field: 'code', record: 'otherland' }))
  })

  test('names YAML that cannot be read, with its line', () => {
    const faults = faultsWith({ 'sources/atlas.yaml': 'title: "Atlas\npublisher: x\n' })
    expect(faults).toMatchObject([{ file: 'sources/atlas.yaml', record: 'atlas' }])
    expect(faults[0]?.problem).toMatch(/line \d/)
  })

  test('names every fault in one run', () => {
    const faults = faultsWith({
      ...edited('countries/newland.yaml', 'from: 1990-10-03', 'from: tomorrow'),
      ...edited('organizations/pact.yaml', 'source: atlas', 'source: atlass'),
      ...edited('memberships/pact-oldland.yaml', 'to: 1968-09-13', 'to: 1960'),
    })
    const files = new Set(faults.map((fault) => fault.file))
    expect(files).toContain('countries/newland.yaml')
    expect(files).toContain('organizations/pact.yaml')
    expect(files).toContain('memberships/pact-oldland.yaml')
  })
})

describe('loading', () => {
  test('throws all faults at once and gives nothing', () => {
    const { folder, remove } = recordsFolderWith(edited('organizations/pact.yaml', 'source: atlas', 'source: atlass'))
    expect(() => loadDataset(folder)).toThrow(
      '1 fault in the records:\norganizations/pact.yaml citations.0.source: there is no source "atlass"; correct the slug',
    )
    remove()
  })

  test('keeps the dates as written, with their earliest and latest day', () => {
    const { folder, remove } = recordsFolderWith()
    expect(loadDataset(folder).memberships[0]?.phases?.[0]?.from).toEqual({
      edtf: '1961',
      earliest: '1961-01-01',
      latest: '1961-12-31',
      precision: 'YEAR',
    })
    remove()
  })

  test('gives another hash when a byte changes', () => {
    const one = recordsFolderWith()
    const other = recordsFolderWith(edited('sources/atlas.yaml', 'title: Atlas', 'title: atlas'))
    expect(loadDataset(one.folder).sha256).not.toBe(loadDataset(other.folder).sha256)
    one.remove()
    other.remove()
  })

  test('of the atlas itself succeeds', () => expect(() => loadDataset()).not.toThrow())
})
