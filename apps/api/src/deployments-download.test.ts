import { expect, it } from '@jest/globals'
import { deploymentsOperation } from '@natlas/schema'
import { eachApi } from './testing/each-api.ts'

eachApi('the download of the deployments', ({ get, query }) => {
  async function release(): Promise<string> {
    const { data } = await query('{ dataset { release } }')
    return (data as { dataset: { release: string } }).dataset.release
  }

  it('says what the operation Deployments says', async () => {
    const response = await get(`/data/v/${await release()}/deployments.de.json`)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await response.json()).toEqual(await query(deploymentsOperation, { language: 'DE' }))
  })

  it('holds all layers and deployments', async () => {
    const response = await get(`/data/v/${await release()}/deployments.en.json`)
    const { data } = (await response.json()) as {
      data: { layers: object[]; deployments: { pageInfo: object; edges: object[] } }
    }
    const counted = await query('{ dataset { counts { layers deployments } } }')
    expect(counted).toEqual({
      data: { dataset: { counts: { layers: data.layers.length, deployments: data.deployments.edges.length } } },
    })
    expect(data.deployments.pageInfo).toEqual({ hasNextPage: false })
  })

  it('is not mistaken for the history', async () => {
    const [one, other] = await Promise.all(
      ['history', 'deployments'].map(async (name) => get(`/data/v/${await release()}/${name}.en.json`)),
    )
    expect(await one?.json()).toHaveProperty('data.countries')
    expect(await other?.json()).toHaveProperty('data.deployments')
  })

  it('of another release or name is not here', async () => {
    expect((await get('/data/v/0.0.1-deadbeef/deployments.en.json')).status).toBe(404)
    expect((await get(`/data/v/${await release()}/weapons.en.json`)).status).toBe(404)
  })
})
