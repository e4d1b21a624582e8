import { gunzipSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

interface Features {
  readonly type: string
  readonly features: readonly {
    readonly geometry: { readonly type: string }
    readonly properties: { readonly code: string; readonly name?: string; readonly kind: string }
  }[]
}

eachApi('the borders of a day', ({ get }) => {
  async function features(path: string): Promise<Features> {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/geo+json')
    return response.json()
  }

  it('of 9 November 1989 have one feature for each state of that day, with its name then', async () => {
    const { type, features: all } = await features('/data/borders/1989-11-09.geojson')
    expect(type).toBe('FeatureCollection')
    const named = new Map(all.map(({ properties }) => [properties.code, properties.name]))
    expect(named.size).toBe(all.length)
    expect(named.get('DEU')).toBe('West Germany')
    for (const code of ['DDR', 'SUN', 'CSK', 'YUG', 'XBW']) expect(named.has(code)).toBe(true)
    for (const code of ['RUS', 'CZE', 'SVN']) expect(named.has(code)).toBe(false)
    for (const { geometry, properties } of all) {
      expect(geometry.type).toBe('MultiPolygon')
      expect(properties.name).toBeTruthy()
    }
  })

  it.each([
    ['1950-01-01', 'XBW XSA XTR', 'TERRITORY'],
    ['1958-01-01', 'XBW', 'TERRITORY'],
  ])('of %s have %s as territories', async (day, codes, kind) => {
    const { features: all } = await features(`/data/borders/${day}.geojson?detail=coarse`)
    const territories = all
      .filter(({ properties }) => properties.kind === kind)
      .map(({ properties }) => properties.code)
    expect(territories.sort().join(' ')).toBe(codes)
  })

  it('are fine by default, and coarse when asked for', async () => {
    const fine = await (await get('/data/borders/2024-03-07.geojson')).text()
    const same = await (await get('/data/borders/2024-03-07.geojson?detail=fine')).text()
    const coarse = await (await get('/data/borders/2024-03-07.geojson?detail=coarse')).text()
    expect(same).toBe(fine)
    expect(coarse.length).toBeLessThan(fine.length / 2)
  })

  it('are not sent again on another day of the same stretch', async () => {
    const first = await get('/data/borders/1985-05-05.geojson?detail=coarse')
    const etag = first.headers.get('etag') ?? ''
    const other = await get('/data/borders/1986-06-06.geojson?detail=coarse', { 'if-none-match': etag })
    expect(other.status).toBe(304)
    expect(await other.text()).toBe('')
    const changed = await get('/data/borders/1990-10-03.geojson?detail=coarse', { 'if-none-match': etag })
    expect(changed.status).toBe(200)
  })

  it('come compressed for whom takes that', async () => {
    const plain = await get('/data/borders/1999-03-12.geojson?detail=coarse')
    expect(plain.headers.get('content-encoding')).toBeNull()
    const packed = await get('/data/borders/1999-03-12.geojson?detail=coarse', { 'accept-encoding': 'gzip, br;q=0' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')).toBe('accept-encoding')
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await plain.text())
  })

  it('may be read from every origin', async () => {
    const response = await get('/data/borders/1999-03-12.geojson?detail=coarse', { origin: 'https://elsewhere.test' })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('under an address that is badly encoded are refused', async () => {
    const response = await get('/data/borders/%E0.geojson')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { code: 'BAD_USER_INPUT' } })
  })

  it.each([
    ['1999-02-30.geojson', 'date', 'date: "1999-02-30" is no day of the calendar'],
    ['tomorrow.geojson', 'date', 'date: "tomorrow" is no day of the calendar'],
    ['1948-01-01.geojson', 'date', 'date: the atlas knows 1949-01-01 to'],
    ['1999-03-12.geojson?detail=huge', 'detail', 'detail: there is no "huge"; take one of coarse, fine.'],
  ])('under %s are refused with the reason', async (path, argument, message) => {
    const response = await get(`/data/borders/${path}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: { code: 'BAD_USER_INPUT', argument, message: expect.stringContaining(message) },
    })
  })
})
