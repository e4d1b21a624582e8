import { deploymentsOperation, historyOperation, quoted, type Services } from '@natlas/schema'
import { type DocumentNode, parse } from 'graphql'
import { ask } from '../ask.ts'
import { problemResponse } from '../problem.ts'
import { againAfterChange, ofOneRelease, releaseNow } from '../release-now.ts'
import { shelf } from '../shelf.ts'
import { type StoredText, storeText, textResponse } from '../stored-text.ts'
import type { Route } from './route.ts'

interface Released {
  readonly dataset: { readonly release: string }
}

const languages = ['en', 'de', 'pl', 'ru', 'uk']
const shape = /^\/data\/v\/([^/]+)\/([a-z]+)\.([^/]+)\.json$/

/** What there is under a release, each with the operation that makes it. */
const operations: ReadonlyMap<string, DocumentNode> = new Map([
  ['history', parse(historyOperation)],
  ['deployments', parse(deploymentsOperation)],
])

/**
 * `/data/v/<release>/history.<language>.json` and `deployments.<language>.json`: everything that the map needs, as the operations
 * `History` and `Deployments` give it. What stands under a release never changes; of another one than the dataset's own nothing is
 * known here.
 */
export function released(): Route {
  const kept = shelf<StoredText>(2 * operations.size * languages.length)

  return (request, { pathname }, services) => {
    const [, release, name = '', language] = shape.exec(pathname) ?? []
    const operation = operations.get(name)
    if (!release || !operation || !language) return undefined
    return againAfterChange(() => answer(request, decodeURIComponent(release), operation, name, language, services))
  }

  async function answer(
    request: Request,
    release: string,
    operation: DocumentNode,
    name: string,
    language: string,
    services: Services,
  ): Promise<Response> {
    const current = await releaseNow(services)
    if (release !== current)
      return notFound('release', `There is no release ${quoted(release)}; the dataset here is ${current}.`)
    if (!languages.includes(language)) {
      return notFound('language', `There is no language ${quoted(language)}; take one of ${languages.join(', ')}.`)
    }
    const stored = await kept(`${release} ${name} ${language}`, () => make(release, operation, language, services))
    return textResponse(request, stored, 'public, max-age=31536000, immutable')
  }
}

async function make(
  release: string,
  operation: DocumentNode,
  language: string,
  services: Services,
): Promise<StoredText> {
  const variables = { language: language.toUpperCase() }
  const data = await ofOneRelease(release, () => ask<Released>(operation, variables, services), services)
  return storeText('application/json; charset=utf-8', JSON.stringify({ data }))
}

function notFound(argument: string, message: string): Response {
  return problemResponse(404, { code: 'NOT_FOUND', argument, message })
}
