import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { type CollectionName, collections } from './collection.ts'
import type { Dataset } from './dataset.ts'
import type { Fault } from './fault.ts'
import { readFile, slugOf } from './read-file.ts'
import { datasetRecord } from './record/dataset.ts'
import { unchangedTerritoryRecord } from './record/territory.ts'

/** Where the records lie. */
export const recordsFolder = fileURLToPath(new URL('../records', import.meta.url))

/** The folders of a dataset as far as their files could be read, and every fault of form. */
export interface Reading {
  /** Holds the records that are in their form; what cannot be read is missing from it. */
  readonly dataset: Dataset
  readonly faults: Fault[]
}

const UNCHANGED = 'territory/unchanged.yaml'

/** Reads all records in a folder. Collects every fault of form and throws only when the folder itself is missing. */
export function readDataset(folder: string = recordsFolder): Reading {
  if (!existsSync(folder)) throw new Error(`There is no records folder at ${folder}; name one that exists.`)
  const faults: Fault[] = []
  const hash = createHash('sha256')

  function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    const path = join(folder, file)
    if (!existsSync(path)) {
      faults.push({ file, record: slugOf(file), field: '', problem: 'missing', remedy: 'put the file there' })
      return undefined
    }
    const text = readFileSync(path, 'utf8')
    hash.update(`${file}\0${text}\0`)
    const reading = readFile(file, text, schema)
    faults.push(...(reading.faults ?? []))
    return reading.value
  }

  const header = read('dataset.yaml', datasetRecord) ?? {
    version: '0.0.0',
    asOf: '1949-01-01',
    licence: 'CC-BY-4.0' as const,
  }
  const lists = (Object.keys(collections) as CollectionName[]).sort().map((name) => {
    const { folder: room, schema } = collections[name]
    const files = yamlFiles(join(folder, room))
      .map((file) => `${room}/${file}`)
      .filter((file) => file !== UNCHANGED)
    faults.push(...misnamed(files))
    const records = files.flatMap((file) => {
      const value = read<z.ZodType<object>>(file, schema)
      return value ? [{ ...value, slug: slugOf(file), file }] : []
    })
    return [name, records] as const
  })
  const unchangedTerritory = read(UNCHANGED, unchangedTerritoryRecord) ?? { owners: {}, citations: [] }
  const dataset = { ...header, sha256: hash.digest('hex'), unchangedTerritory, ...Object.fromEntries(lists) } as Dataset
  return { dataset, faults }
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
}

/** A slug names one record of its folder, and a file's name has to be a slug. */
function misnamed(files: readonly string[]): Fault[] {
  const seen = new Map<string, string>()
  return files.flatMap((file) => {
    const record = slugOf(file)
    const earlier = seen.get(record.toLowerCase())
    seen.set(record.toLowerCase(), earlier ?? file)
    if (earlier) {
      const problem = `duplicate slug "${record}": ${earlier} has it too`
      return [{ file, record, field: '', problem, remedy: 'rename one of the two, or merge them' }]
    }
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(record)) return []
    const problem = `the file name "${record}" is no slug`
    return [{ file, record, field: '', problem, remedy: 'take the English name in a-z, 0-9 and single hyphens' }]
  })
}
