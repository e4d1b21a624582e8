import { Prisma } from '../../generated/client/client.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the layers. */
export function layerRows({ layers }: Pick<SeedRecords, 'layers'>) {
  return layers.map(
    (layer): Prisma.LayerCreateManyInput => ({
      slug: layer.slug,
      name: layer.name,
      description: layer.description,
      colour: layer.colour,
      icon: layer.icon,
      isOnAtFirst: layer.isOnAtFirst,
      order: layer.order,
      note: layer.note ?? Prisma.DbNull,
    }),
  )
}
