/** Structured data of a page for machines, by the vocabulary of schema.org. */
export function JsonLd({ data }: { data: Readonly<Record<string, unknown>> }) {
  // Nothing in a text may end the element that holds it.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  return <script type="application/ld+json">{json}</script>
}
