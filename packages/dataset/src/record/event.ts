import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { code, organizationCode, slug } from './slug.ts'
import { localizedText } from './text.ts'

/** What readers follow events by. */
export const eventTags = [
  'afghanistan',
  'airspace',
  'arms-control',
  'belarus',
  'caucasus',
  'chechnya',
  'cold-war',
  'crimea',
  'donbas',
  'drafts-2021',
  'enlargement',
  'eu',
  'exercise',
  'expulsion',
  'georgia',
  'german-unity',
  'iraq',
  'missile-defence',
  'nato',
  'nuclear',
  'osce',
  'partnership',
  'russia',
  'russia-nato',
  'sanctions',
  'soviet-bloc',
  'soviet-withdrawal',
  'stationing-limits',
  'strategy',
  'syria',
  'ukraine',
  'united-nations',
  'us-posture',
  'war-2022',
  'warsaw-treaty',
  'yugoslavia',
] as const

/** Something that happened, in `events/`, as `bucharest-summit-2008.yaml`. */
export const eventRecord = z.strictObject({
  /** What it is called, or what happened, in few words. */
  title: localizedText,
  kind: z.enum([
    'TREATY',
    'SUMMIT',
    'ACCESSION',
    'PARTNERSHIP',
    'DECISION',
    'DIPLOMACY',
    'CRISIS',
    'WAR',
    'EXERCISE',
    'DEPLOYMENT',
    'WITHDRAWAL',
    'INCIDENT',
    'SANCTIONS',
    'STRATEGY',
    'STATE_CHANGE',
    'VOTE',
    'COURT',
  ]),
  /** When it happened, or began. */
  date: edtfDate,
  /** Its last day, when it lasted longer than `date` says; null while it lasts. */
  until: edtfDate.nullable().optional(),
  /** Where, when it has one place. */
  place: z
    .strictObject({
      name: localizedText,
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
    })
    .optional(),
  /** Codes of the states that it was about or that took part; empty when it concerned an organization as a whole. */
  countries: z.array(code),
  /** Codes of the organizations that it was about. */
  organizations: z.array(organizationCode).optional(),
  tags: z.array(z.enum(eventTags)).min(1),
  /** Whether a reader who sees only a hundred events should see it. */
  isMajor: z.boolean(),
  /** What happened, in one neutral sentence. */
  summary: localizedText,
  /** Slugs of deployments that it began, ended or changed. */
  deployments: z.array(slug).optional(),
  /** What is disputed, uncertain or open; findings of courts and of the United Nations with their author. */
  note: localizedText.optional(),
  citations,
})
