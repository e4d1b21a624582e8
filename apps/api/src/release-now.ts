import { releaseOf, type Services } from '@natlas/schema'
import { problemResponse } from './problem.ts'

/** The release of the dataset that the database holds; undefined when it holds none. */
export async function releaseNow({ prisma }: Services): Promise<string | undefined> {
  const [dataset] = await prisma.dataset.findMany()
  return dataset && releaseOf(dataset)
}

/** Another dataset came in the middle of the making of a download. */
class ReleaseChange extends Error {}

/**
 * What several statements read, all of one release: the one that was found before is
 * the one that is found after them. Throws when it is not.
 * Not a transaction: the embedded database has one connection, and all others would wait.
 */
export async function ofOneRelease<Data extends { readonly dataset: { readonly release: string } }>(
  release: string | undefined,
  read: () => Promise<Data>,
  services: Services,
): Promise<Data> {
  const data = await read()
  const releases = new Set([data.dataset.release, release, await releaseNow(services)])
  if (releases.size === 1) return data
  throw new ReleaseChange('The dataset changed.')
}

/** Makes an answer once more when another dataset came in between; 503 when that happens again. */
export async function againAfterChange(answer: () => Promise<Response>): Promise<Response> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await answer()
    } catch (error) {
      if (!(error instanceof ReleaseChange)) throw error
    }
  }
  const message = 'The dataset is being exchanged; ask again in a few seconds.'
  return problemResponse(503, { code: 'NOT_READY', message })
}
