/** The query of an address as Next gives it to a page. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>

/** One value of the query by its name, the first when there are several; undefined when it is missing or empty. */
export async function searchValue(search: SearchParams, name: string): Promise<string | undefined> {
  const value = (await search)[name]
  const first = Array.isArray(value) ? value[0] : value
  return first?.trim() || undefined
}
