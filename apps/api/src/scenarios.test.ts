import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

eachApi('scenarios', ({ query }) => {
  it('name who said what when, on what conditions, and what then happened', async () => {
    const { data, errors } = await query(`{
      scenarios {
        slug name speaker { name office } saidOn { date } summary certainty conditions
        deployments { slug status }
        developments { date { date } text deployments { slug } sources { source { slug } } }
        sources { source { slug } }
      }
    }`)
    expect(errors).toBeUndefined()
    const { scenarios } = data as {
      scenarios: {
        saidOn: { date: string }
        certainty: string
        deployments: { status: string }[]
        developments: { date: { date: string }; sources: object[] }[]
        sources: object[]
      }[]
    }
    expect(scenarios.length).toBeGreaterThan(5)
    const days = scenarios.map(({ saidOn }) => saidOn.date)
    expect(days).toEqual(days.toSorted())
    for (const { certainty, deployments, developments, sources } of scenarios) {
      expect(certainty).not.toBe('')
      expect(sources).not.toEqual([])
      for (const { status } of deployments) expect(status).toBe('HYPOTHETICAL')
      for (const { sources: theirs } of developments) expect(theirs).not.toEqual([])
    }
  })

  it('are drawn only when one asks for what is hypothetical', async () => {
    const { data } = await query(`{
      shown: deployments(where: { at: "2022-02-01", layers: ["scenarios-2022"] }) { totalCount }
      asked: deployments(where: { layers: ["scenarios-2022"], status: [HYPOTHETICAL] }) { totalCount }
    }`)
    expect(data).toMatchObject({ shown: { totalCount: 0 } })
    expect((data as { asked: { totalCount: number } }).asked.totalCount).toBeGreaterThan(0)
  })

  it('and weapon systems, layers and cities are found again by their global ids', async () => {
    const { data } = await query(`{
      scenarios { id } layers { id } weaponSystem(slug: "iskander-m") { id } cities { id } draftTreaties { id }
      deployment(slug: "tapa-battlegroup") { id }
    }`)
    const { scenarios, layers, cities, draftTreaties, ...one } = data as Record<
      string,
      { id: string }[] | { id: string }
    >
    for (const thing of [scenarios, layers, cities, draftTreaties, ...Object.values(one)].flat().slice(0, 40)) {
      const found = await query('query ($id: ID!) { node(id: $id) { id } }', { id: thing?.id })
      expect(found).toEqual({ data: { node: { id: thing?.id } } })
    }
  })
})
