import { spawn, spawnSync } from 'node:child_process'
import { root } from './root.mjs'

/** The pnpm that the lockfile was written with. */
const pnpmVersion = '12.21.0'

/** The pnpm to call: the one on this machine when it is the right one, else npx brings it. */
function pnpmCommand() {
  const installed = spawnSync('pnpm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' })
  if (installed.status === 0 && installed.stdout.trim() === pnpmVersion) return ['pnpm']
  return ['npx', '--yes', `pnpm@${pnpmVersion}`]
}

let known
/** Runs pnpm in the root folder; resolves to its exit code. */
export function pnpm(args, options) {
  known ??= pnpmCommand()
  return run([...known, ...args], options)
}

/**
 * Runs a command, its output passed on unless `quiet`; resolves to the exit code. A quiet one is printed when it fails;
 * `hideOutput` drops standard output and leaves the errors.
 */
export function run([command, ...args], { quiet = false, env = {}, cwd = root, hideOutput = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', hideOutput ? 'ignore' : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(output))
      resolve(code ?? 1)
    })
  })
}
