import { loadBorders } from '@natlas/borders/node'
import type { Day } from '@natlas/timeline'
import { deploymentStretches } from '../deployment-stretches.ts'
import { type Check, faultAt } from './check.ts'

/** The first day that the borders know. */
const firstDay: Day = '1949-01-01'

/** A place on land lies in the host of its time. What the borders draw as water is left to the editor: piers, islets, bays. */
export const deploymentPlaces: Check = ({ deployments }) => {
  const borders = loadBorders('fine')
  return deployments.flatMap((record) =>
    deploymentStretches(record).flatMap(({ from, to, host, place }) => {
      // Of a stretch that was over before the atlas begins the borders say nothing.
      if (host === null || (to !== null && to <= firstDay)) return []
      const day = from < firstDay ? firstDay : from
      const owner = borders.stateAt(day, place)
      if (owner === null || owner === host) return []
      const problem = `${place.lat}, ${place.lon} lies in ${owner} on ${day}, and the host is ${host}`
      return [faultAt(record, 'place', problem, 'correct lat and lon, or the host, or tell them in phases')]
    }),
  )
}
