import { type NextRequest, NextResponse } from 'next/server'
import { apiUrl } from './src/http/api-url.ts'
import { contentSecurityPolicy } from './src/http/content-security-policy.ts'
import { languageHeader } from './src/language/header.ts'
import { isLanguage } from './src/language/language.ts'

/** Passes the API's paths on to it, so that one origin is enough, and gives every page its headers. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, searchParams } = request.nextUrl
  if (pathname === '/graphql' || pathname.startsWith('/data/')) {
    return NextResponse.rewrite(new URL(pathname + search, apiUrl()))
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  // Next reads the nonce from the policy on the request and puts it on its own scripts.
  headers.set('content-security-policy', policy)
  // Whatever else the address says must not reach a header.
  const language = searchParams.get('lang')
  headers.set(languageHeader, isLanguage(language) ? language : '')
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin')
  response.headers.set('x-content-type-options', 'nosniff')
  return response
}

/** Every path but the built files, which have no script to guard and are cached for good. */
export const config = { matcher: ['/((?!_next/static/|_next/image|icon\\.svg$).*)'] }
