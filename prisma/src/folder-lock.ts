import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A folder that another process of this machine works in. The message names it and what to do. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError'
}

const held = new Set<string>()

/**
 * Keeps a folder for this process until the returned function is called or the process ends. An embedded database
 * is one process's: two of them would each overwrite the other's pages. Throws a FolderInUseError when
 * another process that is alive has it, and an error that names the remedy when it cannot be made or written; a lock whose process is gone is taken over.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock')
  makeWritable(folder)
  if (held.has(file)) throw new FolderInUseError(inUse(folder, process.pid))
  while (!create(file)) {
    const pid = holder(file)
    // A lock with our own number that we do not hold is from before a restart, as in a container.
    if (pid !== null && pid !== process.pid && isAlive(pid)) throw new FolderInUseError(inUse(folder, pid))
    discard(file, pid)
  }
  held.add(file)
  const release = () => {
    process.off('exit', release)
    if (held.delete(file)) rmSync(file, { force: true })
  }
  process.on('exit', release)
  return release
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    const reason = Object(cause).message ?? String(cause)
    throw new Error(
      `The database cannot be kept in ${folder} (${reason}). Set NATLAS_DATA_DIR to a folder that can be written.`,
      { cause },
    )
  }
}

function inUse(folder: string, pid: number): string {
  return `${folder} is in use by process ${pid}. Stop that process, or set NATLAS_DATA_DIR to another folder (or DATABASE_URL to a PostgreSQL server); if process ${pid} is no Natlas, delete ${join(folder, 'lock')}.`
}

function create(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/** The process that a lock file names; null when the file has gone or was cut off in the middle. */
function holder(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Moves a lock away before deleting it, so that of two processes that find it stale only one does. */
function discard(file: string, stale: number | null): void {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  // Another process was quicker, and this is its new lock: give it back.
  if (holder(aside) !== stale) renameSync(aside, file)
  else rmSync(aside)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

function isCode(error: unknown, code: string): boolean {
  return Object(error).code === code
}
