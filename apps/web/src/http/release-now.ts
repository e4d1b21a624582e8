import { currentRelease } from './current-release.ts'

/** How long the release is taken to be the same, in milliseconds: so long may a page be behind a new seed. */
const releaseHolds = 1000

let known: { readonly at: number; readonly release: Promise<string | null> } | undefined

/** The release of the data, asked for once a moment however much a page asks; null when the service does not answer. */
export function releaseNow(): Promise<string | null> {
  const now = Date.now()
  if (!known || now - known.at > releaseHolds) known = { at: now, release: currentRelease() }
  return known.release
}
