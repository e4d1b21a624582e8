import { builder } from './builder.ts'
import './input/scalars.ts'
import './record/dataset.ts'
import './record/organization.ts'
import './record/country.ts'
import './record/countries.ts'
import './record/special-territory.ts'
import './record/membership.ts'
import './record/phase.ts'
import './record/citation.ts'
import './record/source.ts'
import './view/membership-by-year.ts'
import './view/snapshot.ts'
import './view/state-at.ts'

/** The GraphQL schema of the atlas. */
export const schema = builder.toSchema()
