import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { startPostgres } from './postgres.mjs'
import { prepare } from './prepare.mjs'
import { pnpm } from './run.mjs'
import { startSite } from './site.mjs'

const folder = mkdtempSync(join(tmpdir(), 'natlas-test-'))
let passed = 0
let failed = 0

/** Counts a command as one test: passed when it exits with 0. */
async function check(title, args) {
  process.stdout.write(`\n${title}\n`)
  const code = await pnpm(args)
  if (code === 0) passed++
  else failed++
}

/** Runs one of Jest's projects and counts its tests; a file that could not run counts as one failure. */
async function jest(project, env) {
  process.stdout.write(`\nTests: ${project}\n`)
  const report = join(folder, `${project}.json`)
  const args = [
    'exec',
    'jest',
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${report}`,
    // Half of the time of the other tests is waiting for databases: every core may work.
    project === 'browser' ? '--runInBand' : '--maxWorkers=100%',
  ]
  // Jest writes its JSON to standard output as well, which nobody wants to read.
  await pnpm(args, { env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env }, hideOutput: true })
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests + numRuntimeErrorTestSuites
}

/** What the tests stand on, torn down in the end whatever happens. */
const standing = []
try {
  await prepare('install', 'generate')
  await check('Lint and import directions', ['lint'])
  await check('Types', ['typecheck'])
  await check('Records', ['check:records'])

  const postgres = await startPostgres()
  standing.push(postgres)
  process.stdout.write(`\nServer for the tests: ${postgres.what}\n`)
  await jest('unit', { NATLAS_TEST_DATABASE_URL: postgres.url })

  await prepare('build')
  const chromium = findChromium()
  process.stdout.write(`\nBrowser for the tests: ${chromium}\n`)
  const site = await startSite(join(folder, 'data'))
  standing.push(site)
  await jest('browser', { CHROMIUM: chromium, NATLAS_TEST_SITE: site.url, NATLAS_TEST_API: site.apiUrl })
} catch (error) {
  console.error(error.message)
  failed++
} finally {
  for (const one of standing.reverse()) await one.stop()
  rmSync(folder, { recursive: true, force: true })
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
