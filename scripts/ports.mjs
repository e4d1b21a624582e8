import { createServer } from 'node:net'

/** A port on loopback that nothing listens on now. */
export function freePort() {
  return listen(0, '127.0.0.1')
}

/** Throws, with the remedy, when something listens on a port already; `variable` is what sets another one. */
export async function needPort(port, variable) {
  const number = Number(port)
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw new Error(`${variable} is "${port}", which is no port. Give a number from 1 to 65535.`)
  for (const host of [undefined, '127.0.0.1']) {
    try {
      await listen(number, host)
    } catch (error) {
      if (error.code === 'EADDRINUSE')
        throw new Error(`Port ${port} is taken. End what listens there, or set ${variable} to another port.`)
      throw error
    }
  }
}

/** Listens for a moment; resolves to the port. */
function listen(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(port, host, () => {
      const { port: found } = probe.address()
      probe.close(() => resolve(found))
    })
  })
}
