import { type Document, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault } from './fault.ts'

/** What became of one file: its value, or the faults that kept it from having one. */
export type FileReading<T> =
  | { readonly value: T; readonly faults?: never }
  | { readonly faults: Fault[]; readonly value?: never }

/** Reads one YAML text by its form. Never throws for what an editor wrote: it collects faults. */
export function readFile<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): FileReading<z.output<Schema>> {
  const record = slugOf(file)
  const document = parseDocument(text, { uniqueKeys: true })
  if (document.errors.length > 0)
    return { faults: document.errors.map((error) => yamlFault(file, record, error.message)) }
  const result = schema.safeParse(plain(document))
  if (result.success) return { value: result.data }
  return { faults: result.error.issues.flatMap((issue) => issueFaults(file, record, issue)) }
}

/** The slug that a file gives its record. */
export function slugOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/, '')
}

function plain(document: Document): unknown {
  // A file with comments only is empty, and an empty record lacks all its fields.
  return document.toJS() ?? {}
}

function yamlFault(file: string, record: string, message: string): Fault {
  const [problem = 'not YAML'] = message.split('\n')
  return { file, record, field: '', problem, remedy: 'mend the YAML at that line' }
}

function issueFaults(file: string, record: string, issue: z.core.$ZodIssue): Fault[] {
  const at = (path: readonly PropertyKey[]) => path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      record,
      field: at([...issue.path, key]),
      problem: 'no such field',
      remedy: 'check its spelling and its indentation, or remove it',
    }))
  }
  if (issue.code === 'invalid_union') {
    const [first] = issue.errors.flat()
    if (first) return issueFaults(file, record, { ...first, path: [...issue.path, ...first.path] })
  }
  const said = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue
  return [{ file, record, field: at(issue.path), ...wording(said) }]
}

function wording(issue: z.core.$ZodIssue): { problem: string; remedy: string } {
  // Messages of our own forms already have the remedy behind a semicolon.
  const [problem = '', remedy] = issue.message.split(/;\s*/, 2)
  return { problem, remedy: remedy ?? remedies[issue.code] ?? 'write it as the record form says' }
}

const remedies: { readonly [code: string]: string } = {
  invalid_type: 'give it a value of that kind, or leave an optional field out',
  invalid_value: 'take one of the values named',
  invalid_format: 'write it in that form',
  too_small: 'give it at least one',
}
