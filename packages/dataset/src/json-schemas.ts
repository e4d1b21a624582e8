import { z } from 'zod'
import { collections } from './collection.ts'
import { datasetRecord } from './record/dataset.ts'
import { unchangedTerritoryRecord } from './record/territory.ts'

/** The forms of the records as JSON Schemas for editors, by file name: what may be written, before it is read. */
export function jsonSchemas(): { readonly [file: string]: string } {
  const forms: [string, z.ZodType][] = [
    ['dataset', datasetRecord],
    ['unchanged-territory', unchangedTerritoryRecord],
    ...Object.values(collections).map(({ folder, schema }): [string, z.ZodType] => [folder, schema]),
  ]
  return Object.fromEntries(
    forms.map(([name, form]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(form, { io: 'input' }), null, 2)}\n`,
    ]),
  )
}
