import { gunzipSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import { historyOperation } from '@natlas/schema'
import { eachApi } from './testing/each-api.ts'

eachApi('the history', ({ get, query }) => {
  async function release(): Promise<string> {
    const { data } = await query('{ dataset { release } }')
    return (data as { dataset: { release: string } }).dataset.release
  }

  it('says what the operation History says', async () => {
    const response = await get(`/data/v/${await release()}/history.de.json`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await response.json()).toEqual(await query(historyOperation, { language: 'DE' }))
  })

  it('is in the language of its address', async () => {
    const response = await get(`/data/v/${await release()}/history.pl.json`)
    const { data } = (await response.json()) as {
      data: { countries: { edges: { node: { code: string; names: { name: string }[] } }[] } }
    }
    const germany = data.countries.edges.find(({ node }) => node.code === 'DEU')
    expect(germany?.node.names.map(({ name }) => name)).toEqual(['Niemcy Zachodnie', 'Niemcy'])
  })

  it('holds all countries, and all memberships in alliances and commands, in one page', async () => {
    const response = await get(`/data/v/${await release()}/history.en.json`)
    const { data } = (await response.json()) as {
      data: { organizations: object[]; countries: { edges: { node: { memberships: { slug: string }[] } }[] } }
    }
    const answer = await query(`{
      dataset { counts { countries } }
      organizations(kinds: [ALLIANCE, COMMAND]) { memberships { slug } }
    }`)
    const { dataset, organizations } = answer.data as {
      dataset: { counts: { countries: number } }
      organizations: { memberships: { slug: string }[] }[]
    }
    const slugs = (memberships: { slug: string }[]) => memberships.map(({ slug }) => slug).sort()
    expect(data.countries.edges).toHaveLength(dataset.counts.countries)
    expect(data.organizations).toHaveLength(organizations.length)
    expect(slugs(data.countries.edges.flatMap(({ node }) => node.memberships))).toEqual(
      slugs(organizations.flatMap(({ memberships }) => memberships)),
    )
  })

  it('comes compressed', async () => {
    const path = `/data/v/${await release()}/history.en.json`
    const packed = await get(path, { 'accept-encoding': 'gzip' })
    const text = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()
    expect(text).toBe(await (await get(path)).text())
  })

  it('of another release is not here, and the answer names the one that is', async () => {
    const response = await get('/data/v/0.0.1-deadbeef/history.en.json')
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({
      error: { code: 'NOT_FOUND', argument: 'release', message: expect.stringContaining(await release()) },
    })
  })

  it('in another language is not here, and the answer names those that are', async () => {
    const response = await get(`/data/v/${await release()}/history.fr.json`)
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({
      error: {
        code: 'NOT_FOUND',
        argument: 'language',
        message: 'There is no language "fr"; take one of en, de, pl, ru, uk.',
      },
    })
  })
})
