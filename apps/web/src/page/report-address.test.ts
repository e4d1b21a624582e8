import { describe, expect, test } from '@jest/globals'
import { reportAddress } from './report-address.ts'

const report = { subject: 'Error in x', body: 'At /event/x & more', record: 'event/x', view: '/event/x?lang=de' }

describe('The address of a report', () => {
  test('is a letter with the record and the view in it', () => {
    expect(reportAddress('editors@example.org', report)).toBe(
      'mailto:editors@example.org?subject=Error%20in%20x&body=At%20%2Fevent%2Fx%20%26%20more',
    )
  })

  test('is a form that learns the record and the view', () => {
    const address = new URL(reportAddress('https://example.org/new?labels=data', report) ?? '')
    expect(Object.fromEntries(address.searchParams)).toEqual({
      labels: 'data',
      record: 'event/x',
      view: '/event/x?lang=de',
    })
  })

  test('is none without one, or when it is neither a mail address nor a web address', () => {
    expect(reportAddress(undefined, report)).toBeNull()
    expect(reportAddress('javascript:alert(1)', report)).toBeNull()
    expect(reportAddress('editors', report)).toBeNull()
  })
})
