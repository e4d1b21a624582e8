import { expect, it } from '@jest/globals'
import { eachApi, eachSampleApi } from './testing/each-api.ts'

interface Row {
  readonly name: string
  readonly records: number
  readonly citations: number
  readonly read: number
  readonly twoSources: number
  readonly disputed: number
  readonly open: number
}

const rows = 'name records citations read twoSources disputed open'

eachApi('the coverage', ({ query }) => {
  it('counts each citation with one sort of record', async () => {
    const { data } = await query(`{
      dataset { counts { deployments statements errata sources } }
      coverage { citations read sources sourcesRead byType { ${rows} } }
    }`)
    const { dataset, coverage } = data as {
      dataset: { counts: { deployments: number; statements: number; errata: number; sources: number } }
      coverage: { citations: number; read: number; sources: number; sourcesRead: number; byType: Row[] }
    }
    const sum = (count: (row: Row) => number) => coverage.byType.reduce((total, row) => total + count(row), 0)
    expect(sum(({ citations }) => citations)).toBe(coverage.citations)
    expect(sum(({ read }) => read)).toBe(coverage.read)
    expect(coverage.sources).toBe(dataset.counts.sources)
    expect(coverage.sourcesRead).toBeLessThanOrEqual(coverage.sources)
    expect(coverage.byType).toContainEqual(
      expect.objectContaining({ name: 'Deployment', records: dataset.counts.deployments }),
    )
  })

  it('counts the deployments of each layer, in the order of the layers', async () => {
    const { data } = await query(`{
      layers { slug deployments { slug } }
      coverage { byLayer { ${rows} layer { slug } } }
    }`)
    const { layers, coverage } = data as {
      layers: { slug: string; deployments: object[] }[]
      coverage: { byLayer: (Row & { layer: { slug: string } })[] }
    }
    expect(coverage.byLayer.map(({ name, layer, records }) => [name, layer.slug, records])).toEqual(
      layers.map(({ slug, deployments }) => [slug, slug, deployments.length]),
    )
  })
})

eachSampleApi('the coverage of a few records', ({ query }) => {
  it('says what was read, what is disputed, and what is open', async () => {
    const { data } = await query(`{ coverage { citations read sources sourcesRead byType { ${rows} } } }`)
    const { byType, ...totals } = (data as { coverage: { byType: Row[] } }).coverage
    expect(totals).toEqual({ citations: 28, read: 1, sources: 1, sourcesRead: 1 })
    const row = (name: string) => byType.find((it) => it.name === name)
    expect(row('Membership')).toEqual({
      name: 'Membership',
      records: 1,
      citations: 2,
      read: 1,
      twoSources: 0,
      disputed: 0,
      open: 1,
    })
    expect(row('Accession')).toMatchObject({ records: 2, citations: 3 })
    expect(row('Erratum')).toMatchObject({ records: 1, disputed: 1 })
    expect(row('Statement')).toMatchObject({ records: 1, citations: 2, disputed: 0 })
  })
})
