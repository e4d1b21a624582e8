import { expect, it } from '@jest/globals'
import { examples } from './examples.ts'
import { eachApi } from './testing/each-api.ts'

eachApi('GraphiQL', ({ get, query }) => {
  it('is what a browser gets, and loads nothing from elsewhere', async () => {
    const response = await get('/graphql', { accept: 'text/html,*/*' })
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await response.text()
    expect(html).toContain('Natlas GraphQL')
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]*\s(src|href)="(https?:)?\/\//)
  })

  it('is kept apart from the JSON that others get', async () => {
    for (const accept of ['text/html', 'application/json']) {
      const response = await get('/graphql?query={__typename}', { accept })
      expect(response.headers.get('vary')?.toLowerCase().split(', ')).toContain('accept')
    }
  })

  it.each(examples)('has an example that works: %s', async (example) => {
    const { data, errors } = await query(example)
    expect(errors).toBeUndefined()
    for (const value of Object.values(data as object)) expect(value).toBeTruthy()
  })
})
