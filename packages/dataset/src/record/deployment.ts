import { z } from 'zod'
import { citations } from './citation.ts'
import { edtfDate } from './date.ts'
import { code, organizationCode, slug } from './slug.ts'
import { strengthClaim } from './strength.ts'
import { localizedText } from './text.ts'

/** How a deployment stood. `CLAIMED`: its presence is denied by its alleged operator. */
export const deploymentStatus = z.enum(['ANNOUNCED', 'BUILDING', 'ACTUAL', 'CLAIMED', 'CANCELLED', 'HYPOTHETICAL'])

/** What sort of force or weapon it is. */
export const deploymentKind = z.enum([
  'BATTLEGROUP',
  'GROUND_FORCE',
  'HEADQUARTERS',
  'AIR_BASE',
  'AIR_POLICING',
  'AIR_DEFENCE',
  'NAVAL_BASE',
  'NAVAL_FORCE',
  'MISSILE_FORCE',
  'MISSILE_DEFENCE',
  'RADAR',
  'COMMUNICATION_SITE',
  'NUCLEAR_STORE',
  'EQUIPMENT_STORE',
  'TRAINING_MISSION',
  'PEACE_OPERATION',
  'AIR_CAMPAIGN',
  'EXERCISE',
  'BUILD_UP',
])

/** A point with how exactly it is known. */
const place = z.strictObject({
  name: localizedText,
  /** Degrees north, WGS 84. */
  lat: z.number().min(-90).max(90),
  /** Degrees east, WGS 84. */
  lon: z.number().min(-180).max(180),
  /** `SITE`: within 2 km; `TOWN`: within 15 km; `REGION`: within 150 km; `COUNTRY`: somewhere in it; `SEA`: an area at sea. */
  precision: z.enum(['SITE', 'TOWN', 'REGION', 'COUNTRY', 'SEA']),
})

/** Whose forces: a state, an organization, or a group that is no state. Exactly one. */
const operator = z.union(
  [
    z.strictObject({ country: code }),
    z.strictObject({ organization: organizationCode }),
    z.strictObject({ group: localizedText }),
  ],
  'name one of country, organization, group',
)

const dated = { from: edtfDate, to: edtfDate.nullable(), note: localizedText.optional(), citations }

/** What changed within the deployment: the field and its value for a time. */
const phase = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('STATUS'), value: deploymentStatus, label: localizedText.optional(), ...dated }),
  z.strictObject({ field: z.literal('HOST'), value: code, ...dated }),
  z.strictObject({ field: z.literal('OPERATOR'), value: operator, ...dated }),
  z.strictObject({ field: z.literal('PLACE'), value: place, ...dated }),
])

/** Forces or weapons at one place over time, in `deployments/`. A new name or strength is no new record. */
export const deploymentRecord = z.strictObject({
  name: localizedText,
  /** Slugs of the layers that show it. */
  layers: z.array(slug).min(1),
  kind: deploymentKind,
  /** How it stood between `from` and `to`; phases tell what was before, after or otherwise. */
  status: deploymentStatus,
  /** Forces at home, which a layer shows for scale. */
  isOwnTerritory: z.boolean().optional(),
  /** Code of the de jure sovereign of the place; null only at sea. */
  host: code.nullable(),
  operators: z.array(operator).min(1),
  place,
  /** The exercise or rotation for which it was there. */
  occasion: localizedText.optional(),
  /** From when to when it was there, actually or as claimed. */
  from: edtfDate,
  to: edtfDate.nullable(),
  phases: z.array(phase).optional(),
  strengths: z.array(strengthClaim).optional(),
  contributors: z
    .array(
      z.strictObject({
        country: code,
        role: z.enum(['FRAMEWORK_NATION', 'LEAD_NATION', 'CONTRIBUTOR', 'HOST_NATION']),
        from: edtfDate,
        to: edtfDate.nullable(),
        note: localizedText.optional(),
        citations,
      }),
    )
    .optional(),
  /** Slugs of the weapon systems that it had. */
  systems: z.array(slug).optional(),
  /** One or two neutral sentences: what it is. */
  description: localizedText,
  /** What is disputed, uncertain or open. */
  note: localizedText.optional(),
  citations,
})
