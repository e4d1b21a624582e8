import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A text that is ready to be sent, in every encoding that a client may take. */
export interface StoredText {
  /** Media type. */
  readonly type: string
  /** What identifies its content in whatever encoding: a weak entity tag. */
  readonly etag: string
  readonly bodies: Readonly<Record<Encoding, Uint8Array<ArrayBuffer>>>
}

type Encoding = 'br' | 'gzip' | 'identity'

/** Compresses a text once, for the many times that it is sent. */
export async function storeText(type: string, text: string): Promise<StoredText> {
  const identity = Buffer.from(text)
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
    }),
    promisify(gzip)(identity, { level: 9 }),
  ])
  const etag = `W/"${createHash('sha256').update(identity).digest('hex').slice(0, 16)}"`
  return { type, etag, bodies: { br, gzip: gz, identity } }
}

/** Sends a stored text as the client wants it: compressed, or only word that it has not changed. */
export function textResponse(request: Request, { type, etag, bodies }: StoredText, cacheControl: string): Response {
  const headers = { 'cache-control': cacheControl, etag, vary: 'accept-encoding' }
  const known =
    request.headers
      .get('if-none-match')
      ?.trim()
      .split(/\s*,\s*/) ?? []
  // Weak comparison: a proxy may have taken the W/ away, or another have added it.
  if (known.some((tag) => tag.replace(/^W\//, '') === etag.replace(/^W\//, '')) || known.includes('*'))
    return new Response(null, { status: 304, headers })
  const encoding = preferred(request.headers.get('accept-encoding') ?? '')
  const body = bodies[encoding]
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: {
      ...headers,
      'content-type': type,
      'content-length': String(body.byteLength),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
  })
}

function preferred(accepted: string): Encoding {
  const names = accepted
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*$/, ''))
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding)) ?? 'identity'
}
