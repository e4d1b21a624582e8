/** The address of a document that opens at some of its words (a text fragment); null for a document without address. */
export function fragmentUrl(url: string | null, fragment: string | null): string | null {
  if (url === null || fragment === null) return url
  // A hyphen and a comma mean something inside a text fragment; encodeURIComponent leaves the hyphen as it is.
  const words = encodeURIComponent(fragment).replaceAll('-', '%2D')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${words}`
}
