import { isDay, speeds } from '@natlas/timeline'
import { createParser, type inferParserType, parseAsStringLiteral } from 'nuqs'
import { languages } from '../language/language.ts'
import { cameraText, parseCamera } from './camera.ts'

/** From when a state counts as a member: signed, in force, or ceremony, as in the API. */
export const bases = ['SIGNED', 'IN_FORCE', 'CEREMONY'] as const

/** What the one panel of the page can hold. */
export const panels = ['countries', 'layers', 'drafts', 'scenarios'] as const

/** A basis of membership. */
export type Basis = (typeof bases)[number]

const day = createParser({ parse: (text) => (isDay(text) ? text : null), serialize: String })

const code = createParser({ parse: (text) => (/^[A-Z]{3}$/.test(text) ? text : null), serialize: String })

const speed = createParser({
  parse: (text) => speeds.find((one) => String(one) === text) ?? null,
  serialize: String,
})

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Slugs between commas, each once. */
const slugs = createParser<readonly string[]>({
  parse: (text) => {
    const all = [...new Set(text.split(','))]
    return all.every((one) => slug.test(one)) ? all : null
  },
  serialize: (all) => all.join(','),
  eq: (a, b) => a.join() === b.join(),
})

/** Slugs of layers; the words `all`, and `none` for an empty list, which is not the same as none given. */
const layers = createParser<readonly string[] | 'all'>({
  parse: (text) => {
    if (text === 'all') return 'all'
    return text === 'none' ? [] : slugs.parse(text)
  },
  serialize: (named) => {
    if (named === 'all') return 'all'
    return named.length === 0 ? 'none' : slugs.serialize(named)
  },
  eq: (a, b) => String(a) === String(b),
})

const oneSlug = createParser({ parse: (text) => (slug.test(text) ? text : null), serialize: String })

/** An article of a draft treaty, as `treaty-united-states-russia-2021.4`. */
const article = createParser({
  parse: (text) => (/^[a-z0-9-]+\.[1-9][0-9]?$/.test(text) ? text : null),
  serialize: String,
})

const camera = createParser({
  parse: parseCamera,
  serialize: cameraText,
  eq: (a, b) => cameraText(a) === cameraText(b),
})

/** The whole view, as the address bar holds it: each parameter with how it is read and written. */
export const viewParameters = {
  date: day,
  basis: parseAsStringLiteral(bases).withDefault('IN_FORCE'),
  country: code.withOptions({ history: 'push' }),
  panel: parseAsStringLiteral(panels),
  /** Layers that are on; null: those that are on at first. */
  layers,
  /** One deployment, or several that stand too near to be told apart. */
  deployment: slugs.withOptions({ history: 'push' }),
  /** The weapon system whose reach is drawn around the deployment. */
  reach: oneSlug,
  /** The border of the alliance on 27 May 1997. */
  line: parseAsStringLiteral(['1997']),
  article,
  /** The chapter of the story that is told. */
  chapter: oneSlug.withOptions({ history: 'push' }),
  camera,
  speed: speed.withDefault(1),
  lang: parseAsStringLiteral(languages).withDefault('en'),
}

/** The view, as components read it. */
export type View = inferParserType<typeof viewParameters>

/** The names of the parameters in an address that hold what no view can be read from. */
export function unreadable(search: URLSearchParams): string[] {
  return Object.entries(viewParameters).flatMap(([name, parameter]) => {
    const text = search.get(name)
    return text === null || parameter.parse(text) !== null ? [] : [name]
  })
}
