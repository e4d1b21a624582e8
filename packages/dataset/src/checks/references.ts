import { loadPlaces } from '@natlas/borders/node'
import type { Dataset } from '../dataset.ts'
import type { Fault } from '../fault.ts'
import { type Check, faultAt } from './check.ts'

/** Cities, scenarios and draft treaties name states, layers and deployments that there are. */
export const references: Check = (dataset) => [
  ...cityFaults(dataset),
  ...scenarioFaults(dataset),
  ...draftFaults(dataset),
]

function cityFaults({ cities, countries }: Dataset): Fault[] {
  const known = new Set([...countries.map(({ code }) => code), ...Object.keys(loadPlaces())])
  return cities
    .filter(({ country }) => !known.has(country))
    .map((city) => faultAt(city, 'country', `there is no "${city.country}"`, 'correct it, or add the country'))
}

/** What a scenario would have placed is hypothetical; what then happened may name any deployment. */
function scenarioFaults({ scenarios, deployments }: Dataset): Fault[] {
  const known = new Map(deployments.map((it) => [it.slug, it.status]))
  return scenarios.flatMap((record) => [
    ...(record.deployments ?? []).flatMap((slug, index) => {
      const field = `deployments.${index}`
      const status = known.get(slug)
      if (!status) return [missing(record, field, slug)]
      if (status === 'HYPOTHETICAL') return []
      const remedy = 'name a HYPOTHETICAL one, or move it to developments'
      return [faultAt(record, field, `"${slug}" is ${status}`, remedy)]
    }),
    ...record.developments.flatMap((development, index) =>
      (development.deployments ?? [])
        .filter((slug) => !known.has(slug))
        .map((slug) => missing(record, `developments.${index}.deployments`, slug)),
    ),
  ])
}

function draftFaults({ draftTreaties, deployments, layers, countries, organizations }: Dataset): Fault[] {
  const known = {
    deployment: new Set(deployments.map(({ slug }) => slug)),
    layer: new Set(layers.map(({ slug }) => slug)),
    code: new Set([...countries, ...organizations].map(({ code }) => code)),
  }
  return draftTreaties.flatMap((record) =>
    record.articles.flatMap((article, index) =>
      (article.touches ?? []).flatMap((touch, place) => {
        const at = `articles.${index}.touches.${place}`
        const codes = [...(touch.operators ?? []), ...(touch.hosts ?? []), touch.operatorsIn?.organization ?? []].flat()
        return [
          ...codes.filter((it) => !known.code.has(it)).map((it) => missing(record, at, it)),
          ...(touch.layers ?? []).filter((it) => !known.layer.has(it)).map((it) => missing(record, `${at}.layers`, it)),
          ...(touch.except ?? []).flatMap(({ deployment }) =>
            known.deployment.has(deployment) ? [] : [missing(record, `${at}.except`, deployment)],
          ),
        ]
      }),
    ),
  )
}

function missing(record: { file: string; slug: string }, field: string, name: string): Fault {
  return faultAt(record, field, `there is no "${name}"`, 'correct it, or add its record')
}
