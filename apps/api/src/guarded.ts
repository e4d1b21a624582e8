import type { RequestListener } from 'node:http'

/**
 * Keeps from a handler what it cannot read as an address: the library below parses it before the service is asked, and
 * sends the stack of what it throws to the caller. Any other throw is logged, and masked as a 500.
 */
export function guarded(listener: RequestListener): RequestListener {
  return async (request, response) => {
    // A request of HTTP/1.0 may come without one, as those of some health checks do.
    const { host = 'localhost' } = request.headers
    const path = request.url ?? ''
    if (!path.startsWith('/') || path.startsWith('//') || !isHost(host)) {
      const message =
        'The request has no address: send a path that begins with one slash, and a Host header such as "localhost:4000".'
      send(400, 'BAD_USER_INPUT', message)
      return
    }
    try {
      await listener(request, response)
    } catch (error) {
      console.error(error)
      send(500, 'INTERNAL_SERVER_ERROR', 'Unexpected error.')
    }

    function send(status: number, code: string, message: string): void {
      if (response.headersSent) {
        response.destroy()
        return
      }
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      response.end(JSON.stringify({ error: { code, message } }))
    }
  }
}

/** Whether an address can be made with it, and it is nothing more than a name and a port in that. */
function isHost(host: string): boolean {
  return /^[^/?#@\\]+$/.test(host) && URL.canParse(`http://${host}/`)
}
