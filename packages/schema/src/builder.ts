import type PrismaTypes from '@natlas/db/pothos'
import { getDatamodel } from '@natlas/db/pothos'
import type { Day } from '@natlas/timeline'
import SchemaBuilder from '@pothos/core'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Context } from './context.ts'
import { checkedArguments } from './input/checked-arguments.ts'
import { relay } from './relay.ts'

/** The builder that every type is made with. It holds configuration only: each type lies in its own file. */
export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Scalars: {
    Date: { Input: Day; Output: Day }
    OrganizationCode: { Input: string; Output: string }
    ID: { Input: string; Output: string }
    GeoJSON: { Input: never; Output: Polygon | MultiPolygon }
  }
}>({
  plugins: [checkedArguments, ErrorsPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  errors: { directResult: true },
  prisma: {
    client: (context) => context.prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    defaultConnectionSize: 100,
    maxConnectionSize: 1000,
  },
  relay,
})

builder.queryType({ description: 'What can be asked of the atlas.' })
