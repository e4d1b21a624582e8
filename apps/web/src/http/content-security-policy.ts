/**
 * What a page may load: only its own origin, and only scripts with the nonce of this answer.
 * Style attributes are allowed, since React and Leaflet place things with them; development needs eval for reloading.
 */
export function contentSecurityPolicy(nonce: string, development = process.env.NODE_ENV === 'development'): string {
  const reloading = development ? " 'unsafe-eval'" : ''
  // In development Next injects style elements without a nonce.
  const style = development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${reloading}`,
    `style-src ${style}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
