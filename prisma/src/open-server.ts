import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { createClient } from './client.ts'
import type { Database, OpenOptions } from './database.ts'
import { migrate } from './migrate.ts'
import type { Session } from './session.ts'

/**
 * Connects to a database on a PostgreSQL server (14 or later) and migrates it. Throws an error that names the
 * server, without its password, when it cannot be reached or has tables that these migrations did not make.
 */
export async function openServer(url: string, { onQuery }: OpenOptions): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Error(
      'DATABASE_URL is no URL of a PostgreSQL server; write postgresql://user:password@host:port/database, and what is special in the password encoded.',
    )
  }
  const name = `PostgreSQL database ${withoutPassword(url)}`
  const session = serverSession(url)
  try {
    await migrate(session)
  } catch (cause) {
    const reason = Object(cause).message || Object(cause).code || String(cause)
    if (isUnreachable(cause)) throw new Error(`${name} cannot be reached: ${reason}. Check DATABASE_URL.`, { cause })
    throw new Error(
      `${name} cannot be used: ${reason}. Check DATABASE_URL; if the database holds tables of an older Natlas, drop it and create it empty: the records fill it again.`,
      { cause },
    )
  } finally {
    await session.end()
  }
  const prisma = createClient(new PrismaPg({ connectionString: url }), onQuery)
  return { name, prisma, close: () => prisma.$disconnect() }
}

/** One connection of its own to a server. */
export function serverSession(url: string): Session {
  // A transaction spans calls, so the one connection must neither be shared nor be closed for being idle.
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: 10_000 })
  return {
    adapters: new PrismaPg(pool),
    run: (script) => pool.query(script),
    query: async <Row extends object>(sql: string) => (await pool.query<Row>(sql)).rows,
    end: () => pool.end(),
  }
}

/** Whether there was no connection at all: no such host, nothing that listens, no answer in time, no entry. */
function isUnreachable(error: unknown): boolean {
  const { code, syscall, message } = Object(error)
  // 28: the server refuses the user or the password; 3D000: it has no such database.
  const refused = typeof code === 'string' && /^(28|3D|ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET)/.test(code)
  return refused || syscall === 'connect' || /^(timeout exceeded when|connection terminated)/i.test(String(message))
}

function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url)
  return `${pathname.slice(1)} at ${host}`
}
