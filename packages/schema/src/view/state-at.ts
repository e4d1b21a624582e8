import { builder } from '../builder.ts'
import { checkPoint, PointInput } from '../input/point.ts'
import { checkKnown } from '../input/range.ts'
import { hasLand } from './has-land.ts'
import { State, statesOn } from './state.ts'

class PlaceAtSea extends Error {}
class PlaceOutsideTheatre extends Error {}

builder.objectType(PlaceAtSea, {
  name: 'PlaceAtSea',
  description: 'There is no land at that place.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What was asked for, in English.' }) }),
})

builder.objectType(PlaceOutsideTheatre, {
  name: 'PlaceOutsideTheatre',
  description: 'The atlas does not tell the history of that place: it draws it as it is today, or not at all.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What was asked for, in English.' }) }),
})

builder.queryField('stateAt', (t) =>
  t.field({
    type: State,
    description: 'The state or territory in which a place lay on a day.',
    errors: {
      types: [PlaceAtSea, PlaceOutsideTheatre],
      union: { name: 'StateAtResult', description: 'The state, or why there is none.' },
    },
    args: {
      date: t.arg({ type: 'Date', required: true, description: 'The day, from 1949-01-01 to `asOf` of the dataset.' }),
      point: t.arg({ type: PointInput, required: true, description: 'The place.' }),
    },
    resolve: async (_, { date, point }, context) => {
      await checkKnown('date', date, context)
      checkPoint('point', point)
      const code = context.borders.stateAt(date, point)
      if (code === null && hasLand(point)) throw new PlaceAtSea(`No land at ${point.lat}, ${point.lon}.`)
      const [state] = code === null ? [] : await statesOn(date, context, code)
      if (!state)
        throw new PlaceOutsideTheatre(`The place ${point.lat}, ${point.lon} lies outside the theatre of the atlas.`)
      return state
    },
  }),
)
