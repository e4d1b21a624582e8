import { checkDataset } from '../check-dataset.ts'
import { recordsFolderWith, soundRecords } from './records-folder.ts'

/** The faults of the sound records with some files replaced, as `file field: problem; remedy`. */
export function faultsWith(changes: { readonly [file: string]: string | null }) {
  const { folder, remove } = recordsFolderWith(changes)
  try {
    return checkDataset(folder)
  } finally {
    remove()
  }
}

/** A file of the sound records with one thing written otherwise. */
export function edited(file: string, from: string, to: string) {
  const text = soundRecords[file]
  if (!text?.includes(from)) throw new Error(`${file} does not hold "${from}"`)
  return { [file]: text.replace(from, to) }
}
