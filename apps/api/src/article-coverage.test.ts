import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { eachApi } from './testing/each-api.ts'

/** What the article says, what a reader would type for it, and the records that have to be found. */
interface Covered {
  readonly says: string
  readonly search: string
  readonly finds: readonly string[]
}

const list = new URL('../../../packages/dataset/article-coverage.yaml', import.meta.url)
const covered = parse(readFileSync(list, 'utf8')) as readonly Covered[]

const document = `query ($text: String!) {
  search(text: $text, first: 30) {
    __typename
    ... on Country { name: code }
    ... on Organization { organization: code }
    ... on Event { name: slug }
    ... on Statement { name: slug }
    ... on Deployment { name: slug }
    ... on WeaponSystem { name: slug }
    ... on City { name: slug }
    ... on Layer { name: slug }
    ... on Scenario { name: slug }
    ... on DraftTreaty { name: slug }
    ... on Accession { name: slug }
    ... on Term { name: slug }
    ... on Erratum { name: slug }
  }
}`

/** `DraftTreaty` as the list writes it: `draft-treaty`. */
const kebab = (type: string) => type.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase()

eachApi('the article that the atlas explains', ({ query }) => {
  async function found(text: string): Promise<string[]> {
    const { data } = await query(document, { text })
    const { search } = data as { search: { __typename: string; name?: string; organization?: string }[] }
    return search.map(({ __typename, name, organization }) => `${kebab(__typename)}/${name ?? organization}`)
  }

  it('is found in the atlas, name by name and claim by claim, or stands in the errata', async () => {
    const missing: string[] = []
    for (const { says, search, finds } of covered) {
      const hits = await found(search)
      if (!finds.some((one) => hits.includes(one))) missing.push(`${says}: "${search}" finds ${hits.slice(0, 5)}`)
    }
    expect(missing).toEqual([])
    expect(covered.length).toBeGreaterThan(250)
  })

  it('is told of in records that there are', async () => {
    const wanted = new Set(covered.flatMap(({ finds }) => finds))
    const absent: string[] = []
    for (const name of wanted) {
      const [type, slug = ''] = name.split('/')
      const argument = type === 'country' || type === 'organization' ? 'code' : 'slug'
      const field = type?.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
      const single = new Set([
        'country',
        'organization',
        'event',
        'statement',
        'deployment',
        'weaponSystem',
        'accession',
        'erratum',
      ])
      if (!field || !single.has(field)) continue
      const { data } = await query(`query ($name: String!) { ${field}(${argument}: $name) { __typename } }`, {
        name: slug,
      })
      if (!(data as Record<string, unknown>)[field]) absent.push(name)
    }
    expect(absent).toEqual([])
  })
})
