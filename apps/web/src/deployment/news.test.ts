import { describe, expect, test } from '@jest/globals'
import { deployment, deployments, stretch } from '../testing/deployments.ts'
import { newsOn } from './news.ts'

const all = deployments([
  deployment('tapa', { stretches: [stretch('2017-03-17', null)] }),
  deployment('exercise', { stretches: [stretch('2017-01-01', '2017-03-17')] }),
  deployment('radar', {
    stretches: [
      stretch('2010-01-01', '2017-03-17', { status: 'BUILDING' }),
      stretch('2017-03-17', '2018-01-01'),
      stretch('2018-01-01', null, { status: 'CANCELLED' }),
    ],
  }),
])
const on = (day: string) => {
  const news = newsOn(all, () => true, day)
  const slugs = (them: readonly { slug: string }[] | undefined) => them?.map(({ slug }) => slug)
  return (
    news && {
      ...news,
      arrived: slugs(news.arrived),
      left: slugs(news.left),
      changed: news.changed.map((it) => `${it.deployment.slug} ${it.status}`),
    }
  )
}

describe('The last news', () => {
  test('tell who came, who went and what stands otherwise', () => {
    expect(on('2017-06-01')).toEqual({
      day: '2017-03-17',
      arrived: ['tapa'],
      left: ['exercise'],
      changed: ['radar ACTUAL'],
    })
  })

  test('count what was given up as gone', () => expect(on('2018-01-01')).toMatchObject({ left: ['radar'] }))

  test('are none before the first', () => expect(on('2009-12-31')).toBeNull())

  test('are those of what is wanted alone', () => {
    expect(newsOn(all, ({ slug }) => slug === 'exercise', '2017-02-01')?.day).toBe('2017-01-01')
  })
})
