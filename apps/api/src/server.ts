import type { AddressInfo } from 'node:net'
import { loadBorders } from '@natlas/borders/node'
import { openSeeded } from '@natlas/db'
import { createApi } from './api.ts'
import { close, listen } from './listen.ts'
import { portOf } from './port-of.ts'

/** The service: brings the database up to date with the records, then listens until it is told to end. */
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const port = portOf(process.env.API_PORT)
  const host = process.env.API_HOST || '127.0.0.1'
  say('Opening the database …')
  const database = await openSeeded(undefined, { say })
  const api = createApi({ prisma: database.prisma, borders: loadBorders('fine') })
  const server = await listen(api, port, host).catch(async (error) => {
    await database.close()
    throw error
  })
  const { port: actual } = server.address() as AddressInfo
  say(`GraphQL on http://${host === '127.0.0.1' ? 'localhost' : host}:${actual}/graphql`)

  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    say('Ending …')
    await close(server)
    await database.close()
    process.exit(0)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
