import { expect, it } from '@jest/globals'
import { eachApi, eachSampleApi } from './testing/each-api.ts'

eachSampleApi('what is told in words', ({ query }) => {
  it('names the errors of the article, and what shows them', async () => {
    const erratum = {
      slug: 'date',
      part: 'DOSSIER',
      kind: 'DATE',
      quote: 'in 1963',
      says: '1963.',
      shows: '1962.',
      events: [{ slug: 'war' }],
      statements: [{ slug: 'words' }],
      deployments: [{ slug: 'base' }],
      countries: [{ code: 'OLD' }],
    }
    const fields =
      'slug part kind quote says shows events { slug } statements { slug } deployments { slug } countries { code }'
    expect(await query(`{ errata { ${fields} } erratum(slug: "date") { ${fields} } }`)).toEqual({
      data: { errata: [erratum], erratum },
    })
  })

  it('keeps the order in which a chapter tells of events', async () => {
    const answer = await query(`{
      story {
        order title date camera { lat lon spanKm } layers { slug } country { code } text questions
        events { slug } statements { slug }
      }
    }`)
    expect(answer).toEqual({
      data: {
        story: [
          {
            order: 1,
            title: 'First',
            date: '1962-01-01',
            camera: { lat: 50, lon: 20, spanKm: 1000 },
            layers: [{ slug: 'missiles' }],
            country: null,
            text: 'A text.',
            questions: ['Why?', 'How?'],
            events: [{ slug: 'war' }, { slug: 'talks' }],
            statements: [{ slug: 'words' }],
          },
        ],
      },
    })
  })

  it('finds each thing again by its global id', async () => {
    const { data } = await query(`{
      event(slug: "war") { id } statement(slug: "words") { id } erratum(slug: "date") { id }
      term(slug: "war") { id } chapter(slug: "first") { id } accession(slug: "alliance-new") { id }
    }`)
    const ids = Object.values(data as Record<string, { id: string }>).map(({ id }) => id)
    const found = await Promise.all(
      ids.map((id) => query('query ($id: ID!) { node(id: $id) { __typename id } }', { id })),
    )
    expect(found).toEqual(
      ['Event', 'Statement', 'Erratum', 'Term', 'Chapter', 'Accession'].map((__typename, index) => ({
        data: { node: { __typename, id: ids[index] } },
      })),
    )
  })

  it('knows nothing by an unknown name', async () => {
    const answer = await query(`{
      erratum(slug: "x") { slug } term(slug: "x") { slug } chapter(slug: "x") { slug } accession(slug: "x") { slug }
      membership(slug: "x") { slug } organization(code: "X") { code } layer(slug: "x") { slug }
      scenario(slug: "x") { slug } draftTreaty(slug: "x") { slug } city(slug: "x") { slug }
    }`)
    expect(Object.values(answer.data as object).every((found) => found === null)).toBe(true)
  })
})

eachApi('the glossary', ({ query }) => {
  it('goes by English name, and avoids words of the language that is asked for', async () => {
    const { data } = await query('{ glossary { name en: avoid de: avoid(language: DE) test } }')
    const { glossary } = data as { glossary: { name: string; en: string[]; de: string[] }[] }
    const names = glossary.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
    const annex = glossary.find(({ name }) => name === 'annex')
    expect(annex?.en.length).toBeGreaterThan(0)
    expect(annex?.de).not.toEqual(annex?.en)
  })
})

eachApi('an organization', ({ query }) => {
  it('has members on a day, the oldest first', async () => {
    const { data } = await query(`{
      organization(code: "NATO") {
        kind
        first: memberships(at: "1949-08-24") { country { code } }
        then: memberships(at: "1955-05-06") { country { code } from { date } }
      }
    }`)
    const { kind, first, then } = (
      data as { organization: { kind: string; first: object[]; then: { country: object; from: { date: string } }[] } }
    ).organization
    expect(kind).toBe('ALLIANCE')
    expect(first).toHaveLength(12)
    expect(then).toHaveLength(15)
    expect(then.at(-1)).toEqual({ country: { code: 'DEU' }, from: { date: '1955-05-06' } })
  })

  it('is listed by kind, and so are the times of a state', async () => {
    const { data } = await query(`{
      organizations(kinds: [COMMAND]) { code kind }
      country(code: "FRA") { memberships(organizationKinds: [COMMAND]) { organization { code } } }
    }`)
    const { organizations, country } = data as {
      organizations: { code: string; kind: string }[]
      country: { memberships: { organization: { code: string } }[] }
    }
    expect(organizations).toContainEqual({ code: 'NATO_COMMAND', kind: 'COMMAND' })
    expect(organizations.every(({ kind }) => kind === 'COMMAND')).toBe(true)
    expect(new Set(country.memberships.map(({ organization }) => organization.code))).toEqual(new Set(['NATO_COMMAND']))
  })

  it('knows the days of the atlas only', async () => {
    const { errors } = await query('{ organization(code: "NATO") { memberships(at: "1900-01-01") { slug } } }')
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'at' } }])
  })
})
