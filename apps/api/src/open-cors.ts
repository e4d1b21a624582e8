import type { Plugin } from 'graphql-yoga'

/**
 * Lets pages of every origin read the service: nothing here is anybody's secret. Not the plugin of Yoga, which names the
 * origin that asks, so that caches keep one copy for each, and which drops `vary: accept-encoding`.
 */
export function openCors(): Plugin {
  return {
    onRequest({ request, endResponse }) {
      if (request.method !== 'OPTIONS') return
      const headers = {
        'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
        'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '*',
        'access-control-max-age': '86400',
      }
      endResponse(new Response(null, { status: 204, headers }))
    },
    onResponse({ response }) {
      response.headers.set('access-control-allow-origin', '*')
    },
  }
}
