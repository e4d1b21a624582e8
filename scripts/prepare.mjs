import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isFresh, markFresh } from './fresh.mjs'
import { root } from './root.mjs'
import { pnpm } from './run.mjs'

/** The files in a folder that hold GraphQL operations. */
function operationsIn(folder) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(folder, file))
    .sort()
}

/** What has to be there before anything runs, in order: each is done only when its inputs changed. */
const tasks = {
  install: {
    says: 'Installing packages',
    inputs: ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'],
    results: ['node_modules/.modules.yaml'],
    command: ['install', '--frozen-lockfile'],
  },
  generate: {
    // Only what is not committed: what is, such as schema.graphql, a test holds against its source.
    says: 'Generating the database client and the typed documents',
    inputs: [
      'prisma/schema.prisma',
      'prisma/package.json',
      'packages/schema/schema.graphql',
      ...operationsIn('packages/schema/src'),
      ...operationsIn('apps/web/src'),
      'apps/web/codegen.ts',
      'pnpm-lock.yaml',
    ],
    results: ['prisma/generated', 'apps/web/generated'],
    command: ['--filter', '@natlas/db', '--filter', '@natlas/web', 'generate'],
  },
  build: {
    says: 'Building the page',
    inputs: ['apps/web', 'packages/borders', 'packages/timeline', 'packages/schema/schema.graphql', 'pnpm-lock.yaml'],
    results: ['apps/web/.next/BUILD_ID'],
    command: ['--filter', '@natlas/web', 'build'],
  },
}

/** Does what is stale of the named tasks, saying what it does meanwhile; throws when one fails. */
export async function prepare(...names) {
  checkNode()
  for (const name of names) {
    const { says, inputs, results, command } = tasks[name]
    if (isFresh(name, inputs, results)) continue
    // An edit while the task runs must leave its result stale.
    const print = fingerprint(inputs)
    const began = Date.now()
    process.stdout.write(`${says} …\n`)
    const code = await pnpm(command, { quiet: true, env: { NEXT_TELEMETRY_DISABLED: '1' } })
    if (code !== 0) throw new Error(`${says} failed (exit code ${code}); the output above says why.`)
    markFresh(name, print)
    process.stdout.write(`  done in ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  // The versions that Prisma 7 supports.
  if (major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  throw new Error(
    `Natlas needs Node 20.19 or newer of 20, 22.12 or newer of 22, or 24 and newer; this is ${process.version}. Install one of these.`,
  )
}
