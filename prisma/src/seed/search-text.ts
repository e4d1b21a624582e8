/** Letters that are no letter with a mark to Unicode, but to whoever has no key for them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/**
 * A text as search compares it: words of letters and digits in lower case, without marks and punctuation, one space between
 * them (`Chișinău` → `chisinau`, `Großbritannien` → `grossbritannien`). Empty when nothing is left.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßłøđðþæœı]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
