/** Keeps what was made for the last few keys, and lets two that ask for one key at the same time wait for one making. */
export function shelf<Value>(size: number): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    // A map keeps the order of insertion, so that the first is the one that was not asked for the longest.
    kept.delete(key)
    kept.set(key, value)
    value.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > size && oldest !== undefined) kept.delete(oldest)
    return value
  }
}
