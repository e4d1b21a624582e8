import { z } from 'zod'
import { accession } from './accession.ts'
import { citations } from './citation.ts'
import { code, organizationCode } from './slug.ts'
import { localizedText } from './text.ts'

/** A road to a membership that has not ended in one, in `candidacies/`, as `nato-ukraine.yaml`. */
export const candidacyRecord = z.strictObject({
  country: code,
  organization: organizationCode,
  /** How far it came, in one neutral sentence. */
  summary: localizedText,
  accession,
  note: localizedText.optional(),
  citations,
})
