import { builder } from '../builder.ts'
import { languageArgument, noteIn, textIn } from '../input/language.ts'
import { checkKnown } from '../input/range.ts'
import { askOn } from './asked-on.ts'
import { Deployment } from './deployment.ts'
import { DeploymentStatus } from './deployment-status.ts'
import { withStretch } from './on-day.ts'

const LayerIcon = builder.enumType('LayerIcon', {
  description: 'The shape of the symbols of a layer.',
  values: {
    CIRCLE: { description: 'A disc.' },
    RING: { description: 'A circle with a hole.' },
    SQUARE: { description: 'A square.' },
    DIAMOND: { description: 'A square on its corner.' },
    TRIANGLE: { description: 'A triangle that points up.' },
    TRIANGLE_DOWN: { description: 'A triangle that points down.' },
    HEXAGON: { description: 'A hexagon.' },
    CROSS: { description: 'A cross.' },
    STAR: { description: 'A star.' },
    ANCHOR: { description: 'An anchor.' },
  } as const,
})

/** A group of deployments that a reader toggles. */
export const Layer = builder.prismaNode('Layer', {
  id: { field: 'slug' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.string({
      description: 'Its name.',
      args: languageArgument,
      resolve: ({ name }, { language }) => textIn(name, language),
    }),
    description: t.string({
      description: 'What it holds, and what it leaves out.',
      args: languageArgument,
      resolve: ({ description }, { language }) => textIn(description, language),
    }),
    colour: t.exposeString('colour'),
    icon: t.expose('icon', { type: LayerIcon }),
    isOnAtFirst: t.exposeBoolean('isOnAtFirst'),
    order: t.exposeInt('order'),
    note: t.string({
      nullable: true,
      description: 'What a reader should know about it; null when there is nothing.',
      args: languageArgument,
      resolve: ({ note }, { language }) => noteIn(note, language),
    }),
    deployments: t.field({
      type: [Deployment],
      description: 'Its deployments, by slug.',
      args: {
        at: t.arg({ type: 'Date', description: 'Only those of this day; null: of any time.' }),
        status: t.arg({
          type: [DeploymentStatus],
          description: 'Only those that stood so; null: `ACTUAL` and `CLAIMED` when `at` is given, else all.',
        }),
      },
      select: ({ at, status }, _, nested) => ({
        deployments: nested({ where: withStretch(at, status), orderBy: { slug: 'asc' } }),
      }),
      resolve: async ({ deployments }, { at }, context, info) => {
        if (at) await checkKnown('at', at, context)
        askOn(info, { on: at ?? null })
        return deployments
      },
    }),
    sources: t.relation('citations', { description: 'What the record rests on.', query: { orderBy: { id: 'asc' } } }),
  }),
})

builder.queryField('layers', (t) =>
  t.prismaField({
    type: ['Layer'],
    description: 'The groups of deployments that a reader toggles, in their order.',
    resolve: (query, _, __, { prisma }) =>
      prisma.layer.findMany({ ...query, orderBy: [{ order: 'asc' }, { slug: 'asc' }] }),
  }),
)

builder.queryField('layer', (t) =>
  t.prismaField({
    type: 'Layer',
    nullable: true,
    description: 'The layer with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its name in the atlas, as `kaliningrad`.' }) },
    resolve: (query, _, { slug }, { prisma }) => prisma.layer.findUnique({ ...query, where: { slug } }),
  }),
)
