import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

interface Touched {
  readonly slug: string
  readonly status: string
  readonly kind: string
  readonly isOwnTerritory: boolean
  readonly host: { readonly code: string } | null
  readonly operators: readonly { readonly country: { readonly code: string } | null }[]
  readonly from: { readonly date: string }
}
interface Touch {
  readonly side: string
  readonly deployments: readonly Touched[]
  readonly exceptions: readonly { readonly deployment: { readonly slug: string }; readonly reason: string }[]
}
interface Draft {
  readonly slug: string
  readonly publishedOn: { readonly date: string }
  readonly articles: readonly { readonly number: number; readonly touches: readonly Touch[] }[]
}

eachApi('the drafts of December 2021', ({ query }) => {
  async function drafts(on: string | null = null): Promise<readonly Draft[]> {
    const { data, errors } = await query(
      `query ($on: Date) {
        draftTreaties {
          slug publishedOn { date }
          articles { number touches {
            side exceptions { deployment { slug } reason }
            deployments(on: $on) { slug status kind isOwnTerritory host { code } operators { country { code } } from { date } }
          } }
        }
      }`,
      { on },
    )
    expect(errors).toBeUndefined()
    return (data as { draftTreaties: Draft[] }).draftTreaties
  }

  async function touches(draft: RegExp, article: number, on?: string): Promise<readonly Touch[]> {
    const found = (await drafts(on)).find(({ slug }) => draft.test(slug))
    return found?.articles.find(({ number }) => number === article)?.touches ?? []
  }

  it('are counted for the day on which they were published', async () => {
    const all = await drafts()
    expect(all.map(({ publishedOn }) => publishedOn.date)).toEqual(['2021-12-17', '2021-12-17'])
    expect(all).toEqual(await drafts('2021-12-17'))
  })

  it('touch by Article 4 what members of 1997 and Russia had sent abroad since', async () => {
    const [nato, russia] = await touches(/^agreement/, 4)
    const slugs = nato?.deployments.map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining(['adazi-battlegroup', 'deveselu-aegis-ashore', 'tapa-battlegroup']))
    expect(russia?.deployments.map(({ slug }) => slug)).toContain('abkhazia-s-300')
    for (const { from, status, isOwnTerritory } of [...(nato?.deployments ?? []), ...(russia?.deployments ?? [])]) {
      expect(from.date > '1997-05-27').toBe(true)
      expect(['ACTUAL', 'CLAIMED']).toContain(status)
      expect(isOwnTerritory).toBe(false)
    }
    for (const { host } of russia?.deployments ?? []) expect(host?.code).not.toBe('RUS')
  })

  it('do not touch what a record excepts, and say why', async () => {
    const all = (await drafts()).flatMap(({ articles }) => articles.flatMap((article) => article.touches))
    const excepting = all.filter(({ exceptions }) => exceptions.length > 0)
    expect(excepting.length).toBeGreaterThan(0)
    for (const { deployments, exceptions } of excepting) {
      const slugs = deployments.map(({ slug }) => slug)
      for (const { deployment, reason } of exceptions) {
        expect(slugs).not.toContain(deployment.slug)
        expect(reason).not.toBe('')
      }
    }
  })

  it('touch by Article 7 of the treaty only nuclear weapons outside the state whose they are', async () => {
    const [states] = await touches(/^treaty/, 7)
    expect(states?.deployments.length).toBeGreaterThan(0)
    for (const { kind, host, operators } of states?.deployments ?? []) {
      expect(kind).toBe('NUCLEAR_STORE')
      expect(host?.code).not.toBe('USA')
      expect(operators).toContainEqual({ country: { code: 'USA' } })
    }
  })

  it('touch by the range of missiles on land those of the INF Treaty', async () => {
    const [, russia] = await touches(/^agreement/, 5)
    const slugs = russia?.deployments.map(({ slug }) => slug)
    expect(slugs).toContain('chernyakhovsk-iskander-m')
    const [states, union] = await touches(/^treaty/, 6, '1987-12-08')
    expect(states?.deployments.map(({ slug }) => slug)).toContain('mutlangen-pershing-2')
    // Bound is Russia, which was not a state yet.
    expect(union?.deployments).toEqual([])
  })

  it('are told for another day when one asks so', async () => {
    const [before] = await touches(/^agreement/, 4, '2017-01-01')
    const slugs = before?.deployments.map(({ slug }) => slug)
    expect(slugs).toContain('deveselu-aegis-ashore')
    expect(slugs).not.toContain('adazi-battlegroup')
  })

  it('refuse a day outside the atlas', async () => {
    const { errors } = await query(
      '{ draftTreaties { articles { touches { deployments(on: "1900-01-01") { slug } } } } }',
    )
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('on: the atlas knows'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'on' },
    })
  })
})
