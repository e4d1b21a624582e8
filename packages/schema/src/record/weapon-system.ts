import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { Range, rangeOf } from './range.ts'

const WeaponKind = builder.enumType('WeaponKind', {
  description: 'What sort of weapon a system is.',
  values: {
    BALLISTIC_MISSILE: { description: 'A missile that falls freely after its boost.' },
    CRUISE_MISSILE: { description: 'A missile that flies with an engine and wings.' },
    HYPERSONIC_MISSILE: { description: 'A missile that manoeuvres at more than five times the speed of sound.' },
    INTERCEPTOR: { description: 'A missile against missiles.' },
    SURFACE_TO_AIR_MISSILE: { description: 'A missile against aircraft, from land or sea.' },
    COASTAL_MISSILE: { description: 'A missile against ships, from land.' },
    GRAVITY_BOMB: { description: 'A bomb that an aircraft drops.' },
    RADAR: { description: 'A radar.' },
    AIRCRAFT: { description: 'An aircraft.' },
  } as const,
})

const Trajectory = builder.enumType('Trajectory', {
  description: 'How a weapon flies.',
  values: {
    BALLISTIC: { description: 'Thrown: after its boost it falls freely.' },
    CRUISE: { description: 'Driven all the way.' },
    BOOST_GLIDE: { description: 'Boosted, then gliding.' },
    NONE: { description: 'Not at all, or carried by something else.' },
  } as const,
})

const Basing = builder.enumType('Basing', {
  description: 'From where a weapon is used.',
  values: {
    LAND_MOBILE: { description: 'From vehicles on land.' },
    LAND_FIXED: { description: 'From a fixed site on land.' },
    SILO: { description: 'From a silo.' },
    SEA: { description: 'From ships.' },
    SUBMARINE: { description: 'From submarines.' },
    AIR: { description: 'From aircraft.' },
  } as const,
})

const Warhead = builder.enumType('Warhead', {
  description: 'What warhead a weapon can carry.',
  values: {
    NUCLEAR: { description: 'A nuclear one only.' },
    CONVENTIONAL: { description: 'A conventional one only.' },
    DUAL: { description: 'Either.' },
    NONE: { description: 'None.' },
  } as const,
})

/** A weapon or radar as a type. */
export const WeaponSystem = builder.prismaNode('WeaponSystem', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.string({
      description: 'Its common designation.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    designations: t.exposeStringList('designations'),
    kind: t.expose('kind', { type: WeaponKind }),
    origin: t.relation('origin'),
    rangeKm: t.field({
      type: Range,
      nullable: true,
      description: 'How far it reaches, in kilometres; null where it has no range, or none is published.',
      resolve: ({ rangeMinKm, rangeMaxKm }) => rangeOf(rangeMinKm, rangeMaxKm),
    }),
    speedMetresPerSecond: t.field({
      type: Range,
      nullable: true,
      description: 'How fast it covers its way; null for a ballistic trajectory, or where none is published.',
      resolve: ({ speedMin, speedMax }) => rangeOf(speedMin, speedMax),
    }),
    trajectory: t.expose('trajectory', { type: Trajectory }),
    basing: t.expose('basing', { type: [Basing] }),
    warhead: t.expose('warhead', { type: Warhead }),
    treatyStatus: t.string({
      nullable: true,
      description: 'What treaties on arms control said of it; null when the record says nothing.',
      args: languageArgument,
      resolve: ({ treatyStatus }, { language }) => noteIn(treatyStatus, language),
    }),
    note: t.string({
      nullable: true,
      description: 'What a reader should know about it; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    deployments: t.relation('deployments', {
      description: 'The deployments that had it at any time, by slug.',
      query: { orderBy: { slug: 'asc' } },
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.queryField('weaponSystem', (t) =>
  t.prismaField({
    type: 'WeaponSystem',
    nullable: true,
    description: 'The weapon system with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas, as `iskander-m`.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.weaponSystem.findUnique({ ...query, where: { slug } }),
  }),
)

builder.queryField('weaponSystems', (t) =>
  t.prismaField({
    type: ['WeaponSystem'],
    description: 'All weapon systems, by slug.',
    resolve: (query, _, __, { prisma }) => prisma.weaponSystem.findMany({ ...query, orderBy: { slug: 'asc' } }),
  }),
)
