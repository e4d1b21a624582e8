import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { FolderInUseError, lockFolder } from './folder-lock.ts'

let folder: string
let lock: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'natlas-'))
  lock = join(folder, 'lock')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a folder is locked once in a process, and free again after its release', () => {
  const release = lockFolder(folder)
  expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`)
  expect(() => lockFolder(folder)).toThrow(FolderInUseError)
  release()
  expect(existsSync(lock)).toBe(false)
  lockFolder(folder)()
})

test('the lock of a process that runs is respected, and the error names the process and the remedies', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  writeFileSync(lock, `${other.pid}\n`)
  expect(() => lockFolder(folder)).toThrow(new RegExp(`in use by process ${other.pid}.*NATLAS_DATA_DIR.*DATABASE_URL`))
  other.kill('SIGKILL')
  await once(other, 'exit')
  expect(readFileSync(lock, 'utf8')).toBe(`${other.pid}\n`)
  lockFolder(folder)()
})

test('a lock that was cut off while it was written is taken over', () => {
  writeFileSync(lock, '')
  lockFolder(folder)()
  expect(existsSync(lock)).toBe(false)
})

test('a lock with our own number from before a restart is taken over', () => {
  writeFileSync(lock, `${process.pid}\n`)
  lockFolder(folder)()
  expect(existsSync(lock)).toBe(false)
})
