import { isDay, speeds } from '@natlas/timeline'
import { createParser, parseAsStringLiteral } from 'nuqs'
import { languages } from '../language/language.ts'
import { cameraText, parseCamera } from './camera.ts'

/** From when a state counts as a member: signed, in force, or ceremony, as in the API. */
export const bases = ['SIGNED', 'IN_FORCE', 'CEREMONY'] as const

/** A basis of membership. */
export type Basis = (typeof bases)[number]

const day = createParser({ parse: (text) => (isDay(text) ? text : null), serialize: String })

const code = createParser({ parse: (text) => (/^[A-Z]{3}$/.test(text) ? text : null), serialize: String })

const speed = createParser({
  parse: (text) => speeds.find((one) => String(one) === text) ?? null,
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
  panel: parseAsStringLiteral(['countries']),
  camera,
  speed: speed.withDefault(1),
  lang: parseAsStringLiteral(languages).withDefault('en'),
}

/** The names of the parameters in an address that hold what no view can be read from. */
export function unreadable(search: URLSearchParams): string[] {
  return Object.entries(viewParameters).flatMap(([name, parameter]) => {
    const text = search.get(name)
    return text === null || parameter.parse(text) !== null ? [] : [name]
  })
}
