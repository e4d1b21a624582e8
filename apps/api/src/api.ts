import { createContext, type Services, schema } from '@natlas/schema'
import { createYoga, type Plugin } from 'graphql-yoga'
import { depthLimit } from './depth-limit.ts'
import { documentCache } from './document-cache.ts'
import { inputErrors } from './input-errors.ts'
import { openCors } from './open-cors.ts'
import { failureResponse, problemResponse, readOnlyResponse } from './problem.ts'
import { borders } from './route/borders.ts'
import { graphiql } from './route/graphiql.ts'
import { health } from './route/health.ts'
import { released } from './route/released.ts'
import type { Route } from './route/route.ts'

/** The whole service as one handler: a listener for `node:http`, and `fetch` for a request in this process. */
export type Api = ReturnType<typeof createApi>

/** Makes the service over an open database and the borders. */
export function createApi(services: Services) {
  return createYoga({
    schema,
    context: () => createContext(services),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/healthz/graphql',
    graphiql: false,
    landingPage: false,
    // Whoever develops reads the log: what the service sends is the same everywhere.
    maskedErrors: { isDev: false },
    cors: false,
    multipart: false,
    maxRequestBodySize: 100_000,
    // An error is found anew each time: those of a caller who tries everything would fill the memory.
    parserAndValidationCache: {
      documentCache: documentCache(),
      errorCache: { get: () => undefined, set: () => undefined },
    },
    logging: 'warn',
    plugins: [openCors(), inputErrors(), depths, routes([graphiql(), health, released(), borders()], services)],
  })
}

const depths: Plugin = { onValidate: ({ addValidationRule }) => addValidationRule(depthLimit) }

/** Answers what is no GraphQL, so that it shares the listener and the CORS headers with it. */
function routes(all: readonly Route[], services: Services): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const read = request.method === 'GET' || request.method === 'HEAD'
      try {
        for (const route of read ? all : []) {
          const response = await route(request, url, services)
          if (response) return endResponse(response)
        }
      } catch (error) {
        return endResponse(failureResponse(error))
      }
      if (url.pathname === '/graphql') return
      if (url.pathname.startsWith('/data/') && !read) return endResponse(readOnlyResponse(request.method, url.pathname))
      const message = `${request.method} ${url.pathname.slice(0, 60)} is nothing here; see /graphql, /data/borders/<date>.geojson, /healthz, /readyz.`
      endResponse(problemResponse(404, { code: 'NOT_FOUND', message }))
    },
    onResponse({ request, response }) {
      // A page for browsers, JSON for others: a cache has to keep them apart.
      const varies =
        response.headers
          .get('vary')
          ?.toLowerCase()
          .split(/\s*,\s*/) ?? []
      if (new URL(request.url).pathname === '/graphql' && !varies.includes('accept')) {
        response.headers.append('vary', 'Accept')
      }
    },
  }
}
