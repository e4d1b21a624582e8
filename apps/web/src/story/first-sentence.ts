/** The first sentence of a text, for a description of at most so many letters; a longer one ends after a word, with dots. */
export function firstSentence(text: string, most = 160): string {
  const [sentence = text] = /^.*?[^\d\s][.!?](?=\s|$)/.exec(text) ?? []
  if (sentence.length <= most) return sentence
  return `${sentence.slice(0, sentence.lastIndexOf(' ', most - 1))}…`
}
