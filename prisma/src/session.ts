import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/** One connection to a database, over which all statements go in the order in which they are given. */
export interface Session {
  /** Runs a script of several statements. */
  run(script: string): Promise<unknown>
  /** Rows of one statement, as objects. */
  query<Row extends object>(sql: string): Promise<Row[]>
  /** The same connection as Prisma's schema engine takes it. */
  readonly adapters: SqlMigrationAwareDriverAdapterFactory
  /** Gives the connection back. */
  end(): Promise<void>
}

/**
 * Prisma's adapters with scripts that hold: the one for PGlite does not wait for a script (a migration that
 * failed counts as applied), the one for servers splits it at every semicolon, also inside a function's body.
 */
export function withScripts(
  adapters: SqlMigrationAwareDriverAdapterFactory,
  run: (script: string) => Promise<unknown>,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: adapters.provider,
    adapterName: adapters.adapterName,
    connectToShadowDb: () => adapters.connectToShadowDb(),
    async connect() {
      const adapter = await adapters.connect()
      adapter.executeScript = async (script) => {
        await run(script)
      }
      return adapter
    },
  }
}
