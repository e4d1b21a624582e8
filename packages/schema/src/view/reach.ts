import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput } from '../input/bad-input.ts'
import { GeoJson } from '../input/geo-json.ts'
import { checkPoint, PointInput } from '../input/point.ts'
import { quoted } from '../input/quoted.ts'
import { checkKnown } from '../input/range.ts'
import { reachOf } from '../reach/reach-of.ts'
import { farthestRing, reachRing } from '../reach/reach-ring.ts'
import { oldestFirst, placeOn } from '../record/deployment-stretch.ts'
import { Range, rangeOf } from '../record/range.ts'
import { WeaponSystem } from '../record/weapon-system.ts'
import { TargetReach } from './target-reach.ts'

interface Found {
  system: typeof WeaponSystem.$inferType
  origin: { lat: number; lon: number }
  targets: (typeof TargetReach.$inferType)[]
}

const Reach = builder.objectRef<Found>('Reach').implement({
  description: 'How far a weapon system reaches from a place, and what lies in its reach.',
  fields: (t) => ({
    system: t.expose('system', { type: WeaponSystem, description: 'The weapon system.' }),
    lat: t.float({ description: 'Degrees north of the place.', resolve: ({ origin }) => origin.lat }),
    lon: t.float({ description: 'Degrees east of the place.', resolve: ({ origin }) => origin.lon }),
    rangeKm: t.field({
      type: Range,
      nullable: true,
      description: 'How far it reaches, in kilometres; null where it has no range, or none is published.',
      resolve: ({ system }) => rangeOf(system.rangeMinKm, system.rangeMaxKm),
    }),
    ring: t.field({
      type: GeoJson,
      nullable: true,
      description: `The area within the greatest published range: Polygon or MultiPolygon, cut at 180°; null where there is no range, or one beyond ${farthestRing} km.`,
      resolve: ({ system, origin }) => ringOf(origin, system.rangeMaxKm),
    }),
    ringMin: t.field({
      type: GeoJson,
      nullable: true,
      description: 'The same for the least published range; null as above, and when it is the same.',
      resolve: ({ system, origin }) =>
        system.rangeMinKm === system.rangeMaxKm ? null : ringOf(origin, system.rangeMinKm),
    }),
    targets: t.expose('targets', {
      type: [TargetReach],
      description: 'What it means for cities: in the order in which they were given, else by slug.',
    }),
  }),
})

builder.queryField('reach', (t) =>
  t.field({
    type: Reach,
    description: 'How far a weapon system reaches from a place, and how long it flies to cities.',
    args: {
      system: t.arg.string({ required: true, description: 'Slug of the weapon system, as `iskander-m`.' }),
      from: t.arg({
        type: PointInput,
        description: 'The place; null: that of `deployment`. One of the two is needed.',
      }),
      deployment: t.arg.string({
        description:
          'Slug of the deployment from whose place; null: from `from`. Whether it had the system is not asked.',
      }),
      at: t.arg({
        type: 'Date',
        description: 'The day for which the place of `deployment` is meant; null: its latest. Not with `from`.',
      }),
      targets: t.arg.stringList({ description: 'Slugs of the cities that are wanted; null: all of `cities`.' }),
    },
    resolve: async (_, { system: slug, from, deployment, at, targets }, context) => {
      const origin = await originOf({ from, deployment, at }, context)
      const system = await context.prisma.weaponSystem.findUnique({ where: { slug } })
      if (!system) throw badInput('system', `there is no weapon system ${quoted(slug)}; \`weaponSystems\` lists them.`)
      const speed = rangeOf(system.speedMin, system.speedMax)
      const reaching = {
        trajectory: system.trajectory,
        rangeKm: rangeOf(system.rangeMinKm, system.rangeMaxKm),
        speedMetresPerSecond: speed,
      }
      return { system, origin, targets: reachOf(reaching, origin, await citiesOf(targets, context)) }
    },
  }),
)

interface Origin {
  readonly from?: typeof PointInput.$inferInput | null | undefined
  readonly deployment?: string | null | undefined
  readonly at?: string | null | undefined
}

/** The place from which: exactly one of a point and a deployment is given. */
async function originOf({ from, deployment, at }: Origin, context: Context) {
  if (from && deployment) throw badInput('from', 'there is `deployment`, too; give one of them.')
  if (from && at) throw badInput('at', '`from` is a place without days; leave `at` out, or give `deployment`.')
  if (from) {
    checkPoint('from', from)
    return from
  }
  if (!deployment) throw badInput('from', 'there is no place; give one, or a `deployment` by its slug.')
  if (at) await checkKnown('at', at, context)
  const stretches = await context.prisma.deploymentStretch.findMany({
    where: { deploymentSlug: deployment },
    ...oldestFirst(),
  })
  if (stretches.length > 0) return placeOn(stretches, at ?? null)
  throw badInput('deployment', `there is no deployment ${quoted(deployment)}; \`deployments\` lists them.`)
}

/** The cities with some slugs, in their order; all by slug when none are given. */
async function citiesOf(slugs: readonly string[] | null | undefined, { prisma }: Context) {
  const cities = await prisma.city.findMany({
    where: slugs ? { slug: { in: [...slugs] } } : {},
    orderBy: { slug: 'asc' },
  })
  if (!slugs) return cities
  const bySlug = new Map(cities.map((city) => [city.slug, city]))
  const unknown = slugs.filter((slug) => !bySlug.has(slug))
  if (unknown.length > 0) {
    const named = unknown.slice(0, 10).map(quoted).join(', ')
    throw badInput('targets', `there is no city ${named}; \`cities\` lists them.`)
  }
  return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
}

function ringOf(origin: Found['origin'], km: number | null) {
  return km === null || km < 1 || km > farthestRing ? null : reachRing(origin, km)
}
