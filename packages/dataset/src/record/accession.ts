import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { code } from './slug.ts'
import { localizedText } from './text.ts'

/** The approval of one ally, and the deposit of its instrument: two acts on two dates. */
export const ratification = z.strictObject({
  /** The ally whose approval it is. */
  ally: code,
  /** Who approved last: the chamber of parliament, or the government where no chamber voted; as `Senate`. */
  body: localizedText.optional(),
  /** The last vote of a parliamentary chamber, else the government's decision. A signature of the head of state is no approval. */
  approved: edtfDate.optional(),
  /** The instrument reached the depositary, the government of the United States. */
  deposited: edtfDate.optional(),
  note: localizedText.optional(),
  citations,
})

/** Something that happened on the way, or kept a state from it. */
export const milestone = z.strictObject({
  kind: z.enum([
    'APPROACH',
    'DIALOGUE',
    'ACTION_PLAN',
    'CONDITION',
    'PROMISE',
    'REFUSAL',
    'OBJECTION',
    'AGREEMENT',
    'REFERENDUM',
    'PARLIAMENT',
    'TALKS',
  ]),
  date: edtfDate,
  /** Its last day, when it lasted longer than one. */
  until: edtfDate.optional(),
  /** What happened, in one neutral sentence. */
  text: localizedText,
  citations,
})

/** How a membership came about, or how far a state has come. */
export const accession = z.strictObject({
  /** The state asked for membership in writing. */
  applied: edtfDate.optional(),
  /** The organization invited the state to join, or to talks on joining. */
  invited: edtfDate.optional(),
  /** The treaty (founders) or the protocol on this accession was signed. */
  signed: edtfDate.optional(),
  /** The protocol entered into force: every ally had notified its acceptance. */
  protocolInForce: edtfDate.optional(),
  /** The state's own instrument was deposited. */
  deposited: edtfDate.optional(),
  /** Its flag was raised, or the accession was otherwise celebrated. */
  ceremony: edtfDate.optional(),
  /** The state took its application back. */
  withdrawn: edtfDate.optional(),
  /** What else happened on the way, oldest first. */
  milestones: z.array(milestone).optional(),
  /** Each ally's approval of the protocol, in any order. */
  ratifications: z.array(ratification).optional(),
})
