import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const folder = new URL('../../dataset/records/territory/', import.meta.url)
const files = readdirSync(folder).filter((file) => file !== 'unchanged.yaml')

describe('The territory records', () => {
  test.each(files)('%s cites a source for each day on which the owner changed', (file) => {
    const { owners } = parse(readFileSync(new URL(file, folder), 'utf8'))
    const [first, ...later] = owners
    expect(first.from).toBeUndefined()
    expect(later.length).toBeGreaterThan(0)
    for (const owner of later) expect(owner.citations?.length).toBeGreaterThan(0)
  })
})
