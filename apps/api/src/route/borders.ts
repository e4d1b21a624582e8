import { featuresOn } from '@natlas/borders'
import { type Detail, loadBorders, loadPlaces } from '@natlas/borders/node'
import { quoted, type Services } from '@natlas/schema'
import { parse } from 'graphql'
import { ask } from '../ask.ts'
import { problemResponse } from '../problem.ts'
import { againAfterChange, ofOneRelease, releaseNow } from '../release-now.ts'
import { shelf } from '../shelf.ts'
import { type StoredText, storeText, textResponse } from '../stored-text.ts'
import type { Route } from './route.ts'

const document = parse(
  'query Names($date: Date!) { dataset { release } snapshot(date: $date) { validFrom states { code name } } }',
)

interface Names {
  readonly dataset: { readonly release: string }
  readonly snapshot: {
    readonly validFrom: string
    readonly states: readonly { readonly code: string; readonly name: string }[]
  }
}

const shape = /^\/data\/borders\/([^/]+)\.geojson$/
const details: readonly string[] = ['coarse', 'fine'] satisfies Detail[]

/**
 * `/data/borders/<date>.geojson?detail=coarse|fine`: the states and territories of a day, one feature each, with `code`,
 * English `name` and `kind`. The same for all days of a stretch in which nothing changes.
 */
export function borders(): Route {
  // The largest take about 3 MB, and a reader seldom looks at more days than this at a time.
  const kept = shelf<StoredText>(24)

  return (request, { pathname, searchParams }, services) => {
    const [, date] = shape.exec(pathname) ?? []
    if (!date) return undefined
    const detail = searchParams.get('detail') ?? 'fine'
    return againAfterChange(() => answer(request, decodeURIComponent(date), detail, services))
  }

  async function answer(request: Request, date: string, detail: string, services: Services): Promise<Response> {
    if (!isDetail(detail)) {
      const message = `detail: there is no ${quoted(detail)}; take one of ${details.join(', ')}.`
      return problemResponse(400, { code: 'BAD_USER_INPUT', argument: 'detail', message })
    }
    const current = await releaseNow(services)
    const read = () => ask<Names>(document, { date }, services)
    const { dataset, snapshot } = await ofOneRelease(current, read, services)
    const key = `${dataset.release} ${snapshot.validFrom} ${detail}`
    const stored = await kept(key, () => make(detail, snapshot))
    return textResponse(request, stored, 'public, max-age=300, stale-while-revalidate=86400')
  }
}

function isDetail(text: string): text is Detail {
  return details.includes(text)
}

function make(detail: Detail, { validFrom, states }: Names['snapshot']): Promise<StoredText> {
  const names = new Map(states.map(({ code, name }) => [code, name]))
  const places = loadPlaces()
  const features = featuresOn(loadBorders(detail), validFrom, (code) => names.get(code) ?? places[code])
  return storeText('application/geo+json', JSON.stringify(features))
}
