import { expect, it } from '@jest/globals'
import { eachApi, eachSampleApi } from './testing/each-api.ts'

eachApi('the way to a membership', ({ query }) => {
  it('of Sweden is told from its application to the day on which the treaty bound it', async () => {
    const answer = await query(`{
      country(code: "SWE") {
        accession(organization: NATO) {
          slug isCandidacy
          appliedOn { date } invitedOn { date } protocolSignedOn { date } inForceOn { date } withdrawnOn { date }
          membership { slug }
        }
      }
    }`)
    expect(answer).toEqual({
      data: {
        country: {
          accession: {
            slug: 'nato-sweden',
            isCandidacy: false,
            appliedOn: { date: '2022-05-18' },
            invitedOn: { date: '2022-06-29' },
            protocolSignedOn: { date: '2022-07-05' },
            inForceOn: { date: '2024-03-07' },
            withdrawnOn: null,
            membership: { slug: 'nato-sweden' },
          },
        },
      },
    })
  })

  it('of Sweden was ratified by Canada first and by Hungary last, 611 days after the signature', async () => {
    const { data } = await query(`{
      accession(slug: "nato-sweden") {
        ratifications { ally { code } depositedOn { date } daysToDeposit }
      }
    }`)
    const { ratifications } = (data as { accession: { ratifications: { depositedOn: object | null }[] } }).accession
    const deposited = ratifications.filter(({ depositedOn }) => depositedOn !== null)
    expect(ratifications.slice(0, deposited.length)).toEqual(deposited)
    expect(deposited[0]).toMatchObject({ ally: { code: 'CAN' }, depositedOn: { date: '2022-07-05' }, daysToDeposit: 0 })
    expect(deposited.at(-1)).toMatchObject({
      ally: { code: 'HUN' },
      depositedOn: { date: '2024-03-07' },
      daysToDeposit: 611,
    })
  })

  it('has its ratifications in the order that is asked for', async () => {
    const { data } = await query(`{
      accession(slug: "nato-sweden") {
        byAlly: ratifications(order: ALLY) { ally { code } }
        byApproval: ratifications(order: APPROVED) { approvedOn { date } }
      }
    }`)
    const { byAlly, byApproval } = (
      data as {
        accession: { byAlly: { ally: { code: string } }[]; byApproval: { approvedOn: { date: string } | null }[] }
      }
    ).accession
    const codes = byAlly.map(({ ally }) => ally.code)
    const days = byApproval.map(({ approvedOn }) => approvedOn?.date ?? '9999')
    expect(codes).toEqual(codes.toSorted())
    expect(days).toEqual(days.toSorted())
  })

  it('of Ukraine has not ended in a membership', async () => {
    const answer = await query(`{
      country(code: "UKR") { accession { slug isCandidacy inForceOn { date } membership { slug } } }
    }`)
    expect(answer).toEqual({
      data: {
        country: { accession: { slug: 'nato-ukraine', isCandidacy: true, inForceOn: null, membership: null } },
      },
    })
  })

  it('is unknown of a state that never sought one', async () => {
    expect(await query('{ country(code: "SWE") { accession(organization: WTO) { slug } } }')).toEqual({
      data: { country: { accession: null } },
    })
  })

  it('is found by what it came to', async () => {
    const { data } = await query(`{
      all: accessions { totalCount }
      ended: accessions(where: { isCandidacy: false }) { totalCount }
      open: accessions(where: { isCandidacy: true }) { totalCount edges { node { isCandidacy } } }
      sweden: accessions(where: { organization: NATO, countries: ["SWE"], hasRatifications: true }) {
        edges { node { slug } }
      }
      none: accessions(where: { countries: ["SWE"], hasRatifications: false, organization: NATO }) { totalCount }
    }`)
    const { all, ended, open, sweden, none } = data as Record<
      'all' | 'ended' | 'open' | 'sweden' | 'none',
      { totalCount: number; edges: { node: object }[] }
    >
    expect(open.totalCount).toBeGreaterThan(0)
    expect(open.edges.every(({ node }) => 'isCandidacy' in node && node.isCandidacy === true)).toBe(true)
    expect(ended.totalCount + open.totalCount).toBe(all.totalCount)
    expect(sweden.edges).toEqual([{ node: { slug: 'nato-sweden' } }])
    expect(none.totalCount).toBe(0)
  })

  it('of an unknown state is refused by the name of the argument', async () => {
    const { errors } = await query('{ accessions(where: { countries: ["SWEDEN"] }) { totalCount } }')
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'where.countries' } }])
  })
})

eachSampleApi('a ratification', ({ query }) => {
  it('tells no number of days when a date is not known to the day', async () => {
    const answer = await query(`{
      accession(slug: "a") { ratifications { approvedOn { edtf } daysToApproval daysToDeposit } }
    }`)
    expect(answer).toEqual({
      data: {
        accession: {
          ratifications: [{ approvedOn: { edtf: '1949-07' }, daysToApproval: null, daysToDeposit: 142 }],
        },
      },
    })
  })

  it('belongs to an accession with the sources of its membership', async () => {
    const answer = await query('{ accession(slug: "a") { sources { source { slug } } milestones { text } } }')
    expect(answer).toEqual({
      data: { accession: { sources: [{ source: { slug: 'treaty' } }], milestones: [{ text: 'Talks.' }] } },
    })
  })
})
