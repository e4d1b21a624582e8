import { examples } from '../examples.ts'
import { type StoredText, storeText, textResponse } from '../stored-text.ts'
import type { Route } from './route.ts'

/** `/graphql` in a browser: GraphiQL with example queries. All of it comes from here, no part from another origin. */
export function graphiql(): Route {
  let page: Promise<StoredText> | undefined
  return (request, { pathname }) => {
    const wanted = request.method === 'GET' && request.headers.get('accept')?.includes('text/html')
    if (pathname !== '/graphql' || !wanted) return undefined
    page ??= make()
    return page.then((stored) => textResponse(request, stored, 'no-cache'))
  }
}

async function make(): Promise<StoredText> {
  // Nine megabytes of script, which a service that nobody explores by hand never reads.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({
    title: 'Natlas GraphQL',
    endpoint: '/graphql',
    defaultTabs: examples.map((query) => ({ query })),
    shouldPersistHeaders: false,
  })
  return storeText('text/html; charset=utf-8', html)
}
