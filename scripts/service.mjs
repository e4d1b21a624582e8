import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from './root.mjs'

/**
 * Starts one of the services as a process of its own, its lines marked with its name.
 * `stop` ends it by its process id; `ended` resolves to its exit code.
 */
export function startService(name, folder, args, env) {
  const child = spawn(process.execPath, args, {
    cwd: join(root, folder),
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => line.trim() && process.stdout.write(`${name}  ${line}\n`))
  }
  const ended = new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
    child.on('error', () => resolve(1))
  })
  return { name, ended, stop: () => child.exitCode === null && child.kill('SIGTERM') }
}

/** The GraphQL service; seeds its database first when the records changed. */
export const startApi = (env) => startService('api', 'apps/api', ['--import', 'tsx', 'src/server.ts'], env)

/** The page as it was built. */
export const startWeb = (port, env) => startService('web', 'apps/web', next('start', port), env)

/** The page as it is written, for work on it. */
export const startWebDevelopment = (port, env) => startService('web', 'apps/web', next('dev', port), env)

/** Next listens on this machine alone, unless it is told otherwise: behind it is the whole service. */
function next(command, port) {
  return [
    'node_modules/next/dist/bin/next',
    command,
    '--port',
    String(port),
    '--hostname',
    process.env.WEB_HOST ?? '127.0.0.1',
  ]
}

/** Waits until an address answers with success; throws after so many seconds, or when the service ends before. */
export async function untilReady(service, url, seconds) {
  let over = false
  service.ended.then(() => {
    over = true
  })
  const deadline = Date.now() + seconds * 1000
  while (Date.now() < deadline && !over) {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(
    over ? `The ${service.name} service ended before it was ready.` : `${url} did not answer within ${seconds} s.`,
  )
}
