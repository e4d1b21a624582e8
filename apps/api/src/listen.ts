import { createServer, type RequestListener, type Server } from 'node:http'
import { guarded } from './guarded.ts'

/** How long an idle connection is kept, in milliseconds: longer than the usual minute of proxies. */
const keepAlive = 75_000

/** Starts to listen. Throws an error that says what to do when the port is taken or not allowed. */
export function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(guarded(listener))
  // A proxy keeps its connections longer than Node's five seconds, and would now and then ask on one that is just being
  // closed. Whoever opens a connection should be the one to close it.
  server.keepAliveTimeout = keepAlive
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(explanation(error, port, host), { cause: error })),
    )
    server.listen(port, host, () => resolve(server))
  })
}

/** Lets running requests end, at most so many milliseconds, and takes no new ones. */
export async function close(server: Server, patience = 10_000): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  // A connection that is kept alive falls idle only once its last answer is out.
  const sweeping = setInterval(() => server.closeIdleConnections(), 50)
  const impatient = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(sweeping)
  clearTimeout(impatient)
}

function explanation({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop what listens there, or set API_PORT to another port.`
  if (code === 'EACCES') return `Port ${port} is not allowed to this user. Set API_PORT to one above 1023.`
  return `The service cannot listen on ${host}, port ${port}: ${message}. Set API_HOST and API_PORT.`
}
