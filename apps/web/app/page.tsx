import { connection } from 'next/server'
import { Suspense } from 'react'
import { Atlas } from '../src/atlas/Atlas.tsx'
import { currentRelease } from '../src/http/current-release.ts'

/** The atlas. Each answer carries its own nonce, so that it is made anew for each request. */
export default async function Page() {
  await connection()
  const release = await currentRelease()
  return (
    <Suspense>
      <Atlas release={release} />
    </Suspense>
  )
}
