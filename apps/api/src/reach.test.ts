import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

/** Arguments of `reach`, the one that is wrong, and what the error has to say. */
const mistakes: readonly [string, string, string][] = [
  ['system: "ss-21", from: { lat: 50, lon: 36 }', 'system', 'there is no weapon system "ss-21"; `weaponSystems`'],
  ['system: "ss-20"', 'from', 'there is no place; give one, or a `deployment` by its slug'],
  ['system: "ss-20", from: { lat: 91, lon: 36 }', 'from.lat', '91 is no latitude'],
  ['system: "ss-20", from: { lat: 1, lon: 1 }, deployment: "adazi-battlegroup"', 'from', 'give one of them'],
  ['system: "ss-20", from: { lat: 1, lon: 1 }, at: "2000-01-01"', 'at', 'leave `at` out, or give `deployment`'],
  ['system: "ss-20", deployment: "nowhere"', 'deployment', 'there is no deployment "nowhere"; `deployments`'],
  ['system: "ss-20", deployment: "adazi-battlegroup", at: "1900-01-01"', 'at', '1900-01-01 lies outside'],
  [
    'system: "ss-20", from: { lat: 1, lon: 1 }, targets: ["mosco", "moscow", "wien"]',
    'targets',
    'there is no city "mosco", "wien"; `cities` lists them',
  ],
]

eachApi('the reach of a weapon system', ({ query }) => {
  it('from near Kharkiv to Moscow is a flight of six minutes and twenty seconds for a ballistic missile', async () => {
    const { data } = await query(`{
      reach(system: "pershing-2", from: { lat: 50, lon: 36.2 }, targets: ["moscow"]) {
        rangeKm { max }
        targets { place { slug country { code } } distanceKm inRange flightTime { minSeconds maxSeconds method } noFlightTime }
      }
    }`)
    expect(data).toMatchObject({
      reach: {
        targets: [
          {
            place: { slug: 'moscow', country: { code: 'RUS' } },
            distanceKm: 648,
            inRange: true,
            flightTime: { minSeconds: 380, maxSeconds: 380, method: expect.stringContaining('Minimum-energy') },
            noFlightTime: null,
          },
        ],
      },
    })
  })

  it('is drawn around the place of a deployment on the day', async () => {
    const { data } = await query(`{
      deployment(slug: "chernyakhovsk-iskander-m") { place(at: "2020-01-01") { lat lon } }
      reach(system: "iskander-m", deployment: "chernyakhovsk-iskander-m", at: "2020-01-01", targets: []) {
        lat lon ring ringMin targets { distanceKm }
      }
    }`)
    const { deployment, reach } = data as { deployment: { place: object }; reach: object }
    expect(reach).toMatchObject({
      ...deployment.place,
      targets: [],
      ring: { type: 'Polygon', coordinates: [expect.any(Array)] },
      ringMin: { type: 'Polygon' },
    })
  })

  it('without a range has no ring, and says why there is no flight time', async () => {
    const { data } = await query(`{
      reach(system: "an-tpy-2", from: { lat: 38, lon: 38 }, targets: ["moscow"]) {
        rangeKm { max } ring targets { inRange flightTime { minSeconds } noFlightTime }
      }
    }`)
    expect(data).toEqual({
      reach: {
        rangeKm: null,
        ring: null,
        targets: [{ inRange: null, flightTime: null, noFlightTime: 'It does not fly to a target by itself.' }],
      },
    })
  })

  it('is told for all cities, or for those that are given in their order', async () => {
    const { data } = await query(`{
      cities { slug }
      all: reach(system: "ss-20", from: { lat: 52, lon: 28 }) { targets { place { slug } } }
      two: reach(system: "ss-20", from: { lat: 52, lon: 28 }, targets: ["warsaw", "berlin"]) { targets { place { slug } } }
    }`)
    const { cities, all, two } = data as {
      cities: object[]
      all: { targets: { place: object }[] }
      two: { targets: { place: object }[] }
    }
    expect(all.targets.map(({ place }) => place)).toEqual(cities)
    expect(two.targets.map(({ place }) => place)).toEqual([{ slug: 'warsaw' }, { slug: 'berlin' }])
  })

  it.each(mistakes)('with %s is refused by the argument', async (given, argument, message) => {
    const { errors } = await query(`{ reach(${given}) { lat } }`)
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT', argument } },
    ])
  })
})
