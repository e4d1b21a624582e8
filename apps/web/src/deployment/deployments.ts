import type { DeploymentsQuery } from '../../generated/graphql.ts'

/** What the map draws of troops and missiles, as the API's Deployments operation gives it. */
export type Deployments = DeploymentsQuery

/** A named group of deployments that the reader toggles. */
export type Layer = Deployments['layers'][number]

/** Forces or weapons at one place over time. */
export type Deployment = Deployments['deployments']['edges'][number]['node']

/** A time in which nothing about a deployment changed but its strength. */
export type Stretch = Deployment['stretches'][number]

/** What somebody published about the strength of a deployment. */
export type StrengthClaim = Deployment['strengths'][number]

/** All deployments, in the order of their names in the address. */
export function deploymentsOf({ deployments }: Deployments): Deployment[] {
  return deployments.edges.map((edge) => edge.node)
}
