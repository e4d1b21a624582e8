import { expect, it } from '@jest/globals'
import { eachApi, eachSampleApi } from './testing/each-api.ts'

const fields = `
  __typename
  ... on Country { state: code }
  ... on Organization { organization: code }
  ... on Event { slug }
  ... on Statement { slug }
  ... on Deployment { slug }
  ... on WeaponSystem { slug }
  ... on City { slug }
  ... on Layer { slug }
  ... on Scenario { slug }
  ... on DraftTreaty { slug }
  ... on Accession { slug }
  ... on Term { slug }
  ... on Erratum { slug }
  ... on Chapter { slug }
  ... on Source { slug }
`

interface Hit {
  readonly __typename: string
  readonly slug?: string
  readonly state?: string
  readonly organization?: string
}

const document = `query ($text: String!, $language: Language, $first: Int) {
  search(text: $text, language: $language, first: $first) { ${fields} }
}`

eachApi('a search', ({ query }) => {
  async function search(text: string, variables: object = {}): Promise<Hit[]> {
    const { data } = await query(document, { text, ...variables })
    return (data as { search: Hit[] }).search
  }

  it.each([
    ['Poland', 'POL'],
    ['polen', 'POL'],
    ['Польша', 'POL'],
    ['West Germany', 'DEU'],
    ['Westdeutschland', 'DEU'],
    ['Turkiye', 'TUR'],
    ['Türkei', 'TUR'],
    ['SVK', 'SVK'],
    ['«Moldova»!', 'MDA'],
  ])('for %s finds the state first', async (text, state) => {
    expect((await search(text))[0]).toEqual({ __typename: 'Country', state })
  })

  it.each(['Chisinau', 'Chișinău', 'chişinău', 'Кишинів'])('for %s finds the state of that capital', async (text) => {
    expect(await search(text)).toContainEqual({ __typename: 'Country', state: 'MDA' })
  })

  it.each(['Київ', 'Kiew', 'Kyiv'])('for %s finds Ukraine', async (text) => {
    expect(await search(text)).toContainEqual({ __typename: 'Country', state: 'UKR' })
  })

  it.each([
    ['NATO', { __typename: 'Organization', organization: 'NATO' }],
    ['Warsaw Treaty', { __typename: 'Organization', organization: 'WTO' }],
    ['9K720', { __typename: 'WeaponSystem', slug: 'iskander-m' }],
    ['annex', { __typename: 'Term', slug: 'annex' }],
  ])('for %s finds what is called so first', async (text, hit) => {
    expect((await search(text))[0]).toEqual(hit)
  })

  it.each([
    ['Selenskyj', 'zelensky-press-conference-2022-01-28'],
    ['Selensky', 'zelensky-press-conference-2022-01-28'],
    ['Zelensky', 'zelensky-press-conference-2022-01-28'],
    ['Patrushev', 'patrushev-leningrad-2022-01-30'],
    ['Gorbatschow', 'gorbachev-bild-2009'],
    ['not one inch', 'baker-gorbachev-1990-02-09'],
    ['27 May 1997', 'founding-act-forces-1997-05-27'],
    ['1997-05-27', 'founding-act-forces-1997-05-27'],
    ['27. Mai 1997', 'founding-act-forces-1997-05-27'],
  ])('for %s finds the statement', async (text, slug) => {
    expect(await search(text)).toContainEqual({ __typename: 'Statement', slug })
  })

  it('for Macron finds what he did', async () => {
    expect((await search('Macron')).some(({ __typename }) => __typename === 'Event')).toBe(true)
  })

  it('for a word of two words more finds what has both, misspelt or not', async () => {
    expect(await search('Bukarest 2008')).toContainEqual({ __typename: 'Event', slug: 'bucharest-summit-2008' })
    expect(await search('Bukarest 2009')).not.toContainEqual({ __typename: 'Event', slug: 'bucharest-summit-2008' })
  })

  it('has sources last', async () => {
    const types = (await search('Iceland', { first: 100 })).map(({ __typename }) => __typename)
    expect(types).toContain('Source')
    expect(types.slice(types.indexOf('Source')).every((type) => type === 'Source')).toBe(true)
  })

  it('has no more hits than are asked for, and none twice', async () => {
    expect(await search('a', { first: 7 })).toHaveLength(7)
    const hits = (await search('Russia', { first: 100 })).map((hit) => JSON.stringify(hit))
    expect(new Set(hits).size).toBe(hits.length)
  })

  it.each(["' OR 1=1 --", "Ukraine':* | 'x", '\\', '(NATO', 'a & !b', '%', '日本', '😀'])(
    'takes %s for words, or says that there are none',
    async (text) => {
      const { data, errors } = await query(document, { text })
      expect(data !== null || errors?.[0]?.extensions?.code === 'BAD_USER_INPUT').toBe(true)
    },
  )

  it.each([
    ['text', { text: '' }],
    ['text', { text: ' — ' }],
    ['text', { text: 'x'.repeat(201) }],
    ['first', { text: 'x', first: 0 }],
    ['first', { text: 'x', first: 101 }],
  ])('refuses a wrong %s', async (argument, variables) => {
    const { errors } = await query(document, variables)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
  })
})

eachSampleApi('the hits of a search', ({ query }) => {
  async function search(text: string): Promise<string[]> {
    const { data } = await query(document, { text })
    return (data as { search: Hit[] }).search.map((hit) => hit.slug ?? hit.state ?? hit.organization ?? '')
  }

  it('begin with what is called so, and end with what only speaks of it', async () => {
    // The event and the term are called so; the tag of the talks and the statement speak of it.
    expect(await search('war')).toEqual(['war', 'war', 'talks', 'words'])
  })

  it('have a record by the beginning of its last word', async () => {
    expect(await search('allian')).toEqual(['ALLIANCE', 'alliance-new', 'a'])
    expect(await search('lianc')).not.toContain('ALLIANCE')
  })
})
