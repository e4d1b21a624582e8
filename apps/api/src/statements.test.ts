import { expect, it } from '@jest/globals'
import { eachApi, eachSampleApi } from './testing/each-api.ts'

interface Page {
  readonly totalCount: number
  readonly edges: readonly { readonly node: { readonly slug: string } }[]
}

const slugsOf = (data: unknown) => (data as { statements: Page }).statements.edges.map(({ node }) => node.slug)

eachApi('the statements', ({ query }) => {
  it('of a speaker are found by a part of the name, in capitals or not', async () => {
    const { data } = await query(
      '{ statements(where: { speaker: "bAKer", during: { to: "1990-02-10" } }) { edges { node { slug } } } }',
    )
    expect(slugsOf(data)).toContain('baker-gorbachev-1990-02-09')
    const none = await query('{ statements(where: { speaker: "%" }) { totalCount } }')
    expect(none).toEqual({ data: { statements: { totalCount: 0 } } })
  })

  it('stand at the state of the speaker', async () => {
    const { data } = await query('{ country(code: "USA") { statements { slug date { date } } } }')
    const { statements } = (data as { country: { statements: { slug: string; date: { date: string } }[] } }).country
    const days = statements.map(({ date }) => date.date)
    expect(statements.map(({ slug }) => slug)).toContain('baker-gorbachev-1990-02-09')
    expect(days).toEqual(days.toSorted())
  })

  it.each([
    ['countries', '["NOWHERE"]'],
    ['events', '["nope"]'],
    ['during', '{ from: "1999-03-12", to: "1990-03-12" }'],
  ])('are refused for a wrong %s by the name of the argument', async (argument, value) => {
    const { errors } = await query(`{ statements(where: { ${argument}: ${value} }) { totalCount } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: `where.${argument}` } }])
  })
})

eachSampleApi('a statement', ({ query }) => {
  it('is told with who said it, and how it is read', async () => {
    const answer = await query(`{
      statement(slug: "words") {
        title speaker { name office country { code name } } addressee date { date } forum place kind
        quotation { text language saidIn } translation scope context
        readings { by text sources { source { slug } } } countries { code } events { slug }
      }
    }`)
    expect(answer).toEqual({
      data: {
        statement: {
          title: 'Words',
          speaker: { name: 'Speaker', office: null, country: { code: 'OLD', name: 'Old' } },
          addressee: null,
          date: { date: '1962-01-02' },
          forum: 'A speech',
          place: null,
          kind: 'SPEECH',
          quotation: { text: 'It lasts.', language: 'en', saidIn: null },
          translation: null,
          scope: 'OTHER',
          context: 'The war.',
          readings: [{ by: 'New', text: 'A threat.', sources: [{ source: { slug: 'treaty' } }] }],
          countries: [{ code: 'NEW' }],
          events: [{ slug: 'war' }],
        },
      },
    })
  })

  it.each([
    ['countries: ["OLD"]', true],
    ['countries: ["NEW"]', true],
    ['scopes: [OTHER]', true],
    ['scopes: [BOTH]', false],
    ['kinds: [SPEECH]', true],
    ['kinds: []', false],
    ['events: ["war"]', true],
    ['events: ["talks"]', false],
    ['speaker: "PEAK"', true],
    ['speaker: "SPÉAKER"', true],
    ['speaker: "_"', false],
    ['during: { from: "1962-01-02", to: "1962-01-03" }', true],
    ['during: { to: "1962-01-02" }', false],
    ['during: { from: "1962-01-03" }', false],
  ])('is asked for by { %s }', async (where, found) => {
    const { data } = await query(`{ statements(where: { ${where} }) { edges { node { slug } } } }`)
    expect(slugsOf(data)).toEqual(found ? ['words'] : [])
  })
})
