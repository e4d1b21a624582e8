import { releaseOf } from '@natlas/schema'
import type { Route } from './route.ts'

const headers = { 'cache-control': 'no-store' }

/** `/healthz`: the process is up. `/readyz`: the database answers and holds a dataset; 503 until then. */
export const health: Route = (_, { pathname }, { prisma }) => {
  if (pathname === '/healthz') return Promise.resolve(Response.json({ status: 'up' }, { headers }))
  if (pathname !== '/readyz') return undefined
  return prisma.dataset.findMany().then(
    ([dataset]) =>
      dataset
        ? Response.json({ status: 'ready', release: releaseOf(dataset) }, { headers })
        : Response.json({ status: 'no dataset' }, { status: 503, headers }),
    () => Response.json({ status: 'no database' }, { status: 503, headers }),
  )
}
