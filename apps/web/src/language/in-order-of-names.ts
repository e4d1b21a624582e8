interface Named {
  readonly code: string
  readonly name?: string | null
}

/** What has names, in the order that the readers of a locale expect; what has none goes by its code. */
export function inOrderOfNames<It extends Named>(all: readonly It[], locale: string): It[] {
  const byName = new Intl.Collator(locale)
  return [...all].sort((a, b) => byName.compare(a.name ?? a.code, b.name ?? b.code))
}
