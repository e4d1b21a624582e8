import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const stamps = join(root, '.natlas', 'stamps')
const passedOver = new Set(['node_modules', '.next', '.natlas', 'generated', '.git', 'pictures', 'coverage'])

/** Whether a task's result is there and was made from these inputs (files or folders from the root on) as they are now. */
export function isFresh(task, inputs, results) {
  const stamp = join(stamps, task)
  if (!existsSync(stamp) || !results.every((result) => existsSync(join(root, result)))) return false
  return readFileSync(stamp, 'utf8') === fingerprint(inputs)
}

/** Remembers that a task's result was made from inputs of this fingerprint, taken before the task began. */
export function markFresh(task, print) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(join(stamps, task), print)
}

/** SHA-256 over names and bytes of all files of the inputs, and the version of Node. */
export function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version)
  const add = (path) => {
    const full = join(root, path)
    if (!existsSync(full)) return
    if (!statSync(full).isDirectory()) {
      hash.update(`${path}\0`).update(readFileSync(full))
      return
    }
    for (const name of readdirSync(full).sort()) if (!passedOver.has(name)) add(`${path}/${name}`)
  }
  for (const input of inputs) add(input)
  return hash.digest('hex')
}
