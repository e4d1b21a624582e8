import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { engines, type TestDatabase } from '@natlas/db/testing'

// Each service is a process of its own that loads all of its code.
jest.setTimeout(120_000)

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const script = fileURLToPath(new URL('server.ts', import.meta.url))

let home: TestDatabase

beforeAll(async () => {
  const [embedded] = engines
  if (!embedded) throw new Error('There is always the embedded database.')
  home = await embedded.seeded()
})

afterAll(() => home.drop())

/** Starts the service in the folder of the test, on a port that the system picks. */
function start() {
  const child = spawn(process.execPath, ['--import', tsx, script], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', NATLAS_DATA_DIR: home.place.dataDir, API_PORT: '0' },
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => output.push(text))
  const ended = once(child, 'exit').then(([code]) => ({ code: code as number | null, output: output.join('') }))
  return { child, ended, url: address(child, ended) }
}

async function address(child: ChildProcessWithoutNullStreams, ended: Promise<unknown>): Promise<string> {
  const told = new Promise<string>((resolve) => {
    child.stdout.on('data', (text: string) => {
      const [url] = /http:\/\/\S+(?=\/graphql)/.exec(text) ?? []
      if (url) resolve(url)
    })
  })
  return Promise.race([told, ended.then(() => '')])
}

test('the service says what it does, answers, refuses its folder to a second one, and ends when told to', async () => {
  const first = start()
  const url = await first.url
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'ready' })

  const second = await start().ended
  expect(second.code).toBe(1)
  expect(second.output).toContain(`is in use by process ${first.child.pid}`)

  first.child.kill('SIGTERM')
  const { code, output } = await first.ended
  expect(output).toContain('already holds dataset')
  expect(output).toContain('Ending …')
  expect(code).toBe(0)
})
