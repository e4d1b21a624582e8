/** What a coded area is: a state, or a territory that was drawn on its own but was none, such as West Berlin. */
export type Kind = 'STATE' | 'TERRITORY'

/** The kind of a code: territories have codes of X and two letters; Kosovo, `XKX`, is drawn as a state. */
export function kindOf(code: string): Kind {
  return code.startsWith('X') && code !== 'XKX' ? 'TERRITORY' : 'STATE'
}
