import type { Services } from '@natlas/schema'

/** Answers the requests of some addresses; gives undefined for one that is not its own. */
export type Route = (request: Request, url: URL, services: Services) => Promise<Response> | undefined
