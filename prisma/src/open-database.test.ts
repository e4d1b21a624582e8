import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDatabase } from './open-database.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'natlas-'))
  writeFileSync(join(folder, 'file'), '')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The message of an opening that fails. */
async function refusal(place: { url?: string; dataDir?: string }): Promise<string> {
  return openDatabase(place).then(
    () => 'opened',
    (error: Error) => error.message,
  )
}

test.each(['file', 'file/below'])('a folder that cannot be made at %s is named, with the remedy', async (path) => {
  const message = await refusal({ dataDir: join(folder, path) })
  expect(message).toContain(`cannot be kept in ${join(folder, path)}`)
  expect(message).toContain('Set NATLAS_DATA_DIR to a folder that can be written.')
})

test.each(['localhost password=1234', 'localhost:1234/atlas', 'postgresql://a:1234@[/atlas'])(
  '%s is refused in one line, without showing it',
  async (url) => {
    const message = await refusal({ url })
    expect(message).toMatch(/^DATABASE_URL is no URL of a PostgreSQL server; write postgresql:\/\/.*$/)
    expect(message).not.toContain('1234')
  },
)

test('a server that does not answer is named, without the advice to drop the database', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = Object(server.address())
  await new Promise((resolve) => server.close(resolve))
  const message = await refusal({ url: `postgresql://natlas:1234@127.0.0.1:${port}/atlas` })
  expect(message).toMatch(/^PostgreSQL database atlas at 127\.0\.0\.1:\d+ cannot be reached: .*Check DATABASE_URL\.$/)
  expect(message).not.toMatch(/drop|1234/)
})
