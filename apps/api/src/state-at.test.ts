import { expect, it } from '@jest/globals'
import { eachApi } from './testing/each-api.ts'

eachApi('the state at a place', ({ query }) => {
  it.each([
    ['Bonn in 1961', '1961-08-13', 50.73, 7.1, { __typename: 'State', code: 'DEU', name: 'West Germany' }],
    [
      'the west of Berlin in 1961',
      '1961-08-13',
      52.52,
      13.25,
      { __typename: 'State', code: 'XBW', name: 'West Berlin' },
    ],
    [
      'the east of Berlin in 1961',
      '1961-08-13',
      52.52,
      13.45,
      { __typename: 'State', code: 'DDR', name: 'East Germany' },
    ],
    [
      'all of Berlin since 3 October 1990',
      '1990-10-03',
      52.52,
      13.25,
      { __typename: 'State', code: 'DEU', name: 'Germany' },
    ],
    ['Saarbrücken in 1956', '1956-12-31', 49.24, 7.0, { __typename: 'State', code: 'XSA', name: 'Saar Protectorate' }],
    ['Saarbrücken in 1957', '1957-01-01', 49.24, 7.0, { __typename: 'State', code: 'DEU', name: 'West Germany' }],
    ['the North Sea', '1961-08-13', 56, 3, { __typename: 'PlaceAtSea', message: 'No land at 56, 3.' }],
    ['the middle of the Atlantic', '1961-08-13', 30, -45, { __typename: 'PlaceAtSea' }],
    ['Sydney', '1961-08-13', -33.87, 151.21, { __typename: 'PlaceOutsideTheatre' }],
    ['Santiago', '1961-08-13', -33.45, -70.67, { __typename: 'PlaceOutsideTheatre' }],
    ['the coast of Antarctica', '1961-08-13', -71, 20, { __typename: 'PlaceOutsideTheatre' }],
    ['the South Pole', '1961-08-13', -90, 0, { __typename: 'PlaceOutsideTheatre' }],
    ['the middle of Hawaii', '1961-08-13', 19.7, -155.5, { __typename: 'State', code: 'USA' }],
    ['Nairobi', '1961-08-13', -1.29, 36.82, { __typename: 'PlaceOutsideTheatre' }],
  ])('of %s', async (_, date, lat, lon, found) => {
    const { data, errors } = await query(
      `query ($date: Date!, $point: PointInput!) {
        stateAt(date: $date, point: $point) {
          __typename
          ... on State { code name }
          ... on PlaceAtSea { message }
          ... on PlaceOutsideTheatre { message }
        }
      }`,
      { date, point: { lat, lon } },
    )
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ stateAt: found })
  })
})
