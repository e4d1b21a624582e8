import { contains, holdsOn, type Period } from '@natlas/timeline'
import type { Dataset } from '../dataset.ts'
import { deploymentStretches } from '../deployment-stretches.ts'
import type { Fault } from '../fault.ts'
import { periodOf, periodText } from '../period-of.ts'
import { type Check, faultAt } from './check.ts'

type Deployment = Dataset['deployments'][number]

/** A deployment names layers, states and systems that there are, and stands in its host while that exists. */
export const deployments: Check = (dataset) => {
  const lives = new Map([...dataset.countries, ...dataset.specialTerritories].map((it) => [it.code, periodOf(it)]))
  const organizations = new Set(dataset.organizations.map((it) => it.code))
  const layers = new Set(dataset.layers.map((it) => it.slug))
  const systems = new Set(dataset.weaponSystems.map((it) => it.slug))

  return dataset.deployments.flatMap((record) => [
    ...unknown(record, 'layers', record.layers, layers, 'add the layer to layers/'),
    ...unknown(record, 'systems', record.systems ?? [], systems, 'add the system to weapon-systems/'),
    ...record.operators.flatMap((operator, index) => {
      if ('country' in operator)
        return unknown(record, `operators.${index}`, [operator.country], lives, 'add the country')
      if ('organization' in operator)
        return unknown(record, `operators.${index}`, [operator.organization], organizations, 'add the organization')
      return []
    }),
    ...(record.contributors ?? []).flatMap((it, index) =>
      unknown(record, `contributors.${index}.country`, [it.country], lives, 'add the country'),
    ),
    ...hostFaults(record, lives),
  ])
}

function unknown(
  record: Deployment,
  field: string,
  names: readonly string[],
  known: { has(name: string): boolean },
  remedy: string,
): Fault[] {
  return names
    .filter((name) => !known.has(name))
    .map((name) => faultAt(record, field, `there is no "${name}"`, `correct it, or ${remedy}`))
}

/** On land there is a host at every time, and it exists then; phases of `HOST` tell who followed whom. */
function hostFaults(record: Deployment, lives: ReadonlyMap<string, Period>): Fault[] {
  return deploymentStretches(record).flatMap(({ from, to, host, place }) => {
    if (host === null) {
      if (place.precision === 'SEA') return []
      const remedy = 'name the de jure sovereign, or give the place the precision SEA'
      return [faultAt(record, 'host', 'no host on land', remedy)]
    }
    const life = lives.get(host)
    if (!life) return [faultAt(record, 'host', `there is no "${host}"`, 'correct it, or add the country')]
    if (contains(life, { from, to })) return []
    const known = holdsOn(life, from) ? 'its later hosts are missing' : 'it did not exist then'
    const problem = `${periodText({ from, to })} is outside the existence of ${host}, ${periodText(life)}: ${known}`
    return [faultAt(record, 'host', problem, 'correct the days, or tell the hosts in phases of HOST')]
  })
}
