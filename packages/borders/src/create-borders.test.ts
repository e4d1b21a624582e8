import { describe, expect, test } from '@jest/globals'
import { areaKm2 } from './area-km2.ts'
import { createBorders } from './create-borders.ts'
import { levels } from './testing/borders.ts'

describe.each(levels)('At the %s level', (_, borders) => {
  const codesOn = (day: string) => borders.statesOn(day).map((state) => state.code)
  const atomsOf = (code: string, day: string) => borders.statesOn(day).find((state) => state.code === code)?.atoms ?? []

  test('the day on which the Wall fell has the states of its time', () => {
    expect(codesOn('1989-11-09')).toEqual(expect.arrayContaining(['CSK', 'DDR', 'DEU', 'SUN', 'XBW', 'YUG']))
    expect(codesOn('1989-11-09')).not.toEqual(expect.arrayContaining(['RUS']))
  })

  test.each([
    ['1949-05-22', ['XSA', 'XTR', 'XZS', 'XZW', 'XBW'], ['DDR', 'DEU']],
    ['1949-05-23', ['DEU', 'XBW', 'XSA', 'XTR', 'XZS'], ['DDR', 'XZW']],
    ['1954-10-26', ['DDR', 'DEU', 'XBW', 'XSA'], ['XTR', 'XZS']],
    ['1957-01-01', ['DDR', 'DEU', 'XBW'], ['XSA']],
    ['1990-10-03', ['DEU', 'SUN', 'YUG'], ['DDR', 'XBW']],
    ['1991-08-27', ['EST', 'LTU', 'LVA', 'SUN'], ['RUS']],
    ['1991-12-26', ['KAZ', 'RUS', 'UKR'], ['SUN']],
    ['1992-01-15', ['HRV', 'SVN', 'YUG'], ['BIH', 'MKD']],
    ['1993-01-01', ['CZE', 'SVK', 'YUG'], ['CSK']],
    ['2003-02-04', ['SCG'], ['YUG', 'SRB', 'MNE']],
    ['2006-06-03', ['MNE', 'SRB'], ['SCG', 'XKX']],
    ['2008-02-17', ['XKX'], []],
  ])('%s has %j and not %j', (day, present, absent) => {
    expect(codesOn(day)).toEqual(expect.arrayContaining(present))
    expect(codesOn(day).filter((code) => absent.includes(code))).toEqual([])
  })

  test('Kosovo is a state, West Berlin a territory', () => {
    expect(borders.statesOn('2010-01-01').find((it) => it.code === 'XKX')?.kind).toBe('STATE')
    expect(borders.statesOn('1989-11-09').find((it) => it.code === 'XBW')?.kind).toBe('TERRITORY')
  })

  test('what did not change between two days is the same object', () => {
    expect(borders.statesOn('1990-10-03')).toBe(borders.statesOn('1990-12-24'))
    const poland = atomsOf('POL', '1950-01-01')
    expect(borders.geometry(poland)).toBe(borders.geometry(atomsOf('POL', '2020-01-01').toReversed()))
    const line = (day: string) => borders.borderLines(day).find(({ owners }) => owners.join() === 'BEL,NLD')?.line
    expect(line('1950-01-01')).toBe(line('2020-01-01'))
  })

  test('the German border vanishes on 3 October 1990', () => {
    const pairs = (day: string) => borders.borderLines(day).map(({ owners }) => owners.join())
    expect(pairs('1990-10-02')).toEqual(expect.arrayContaining(['DDR,DEU', 'DDR,XBW', 'DDR,POL']))
    expect(pairs('1990-10-03').filter((pair) => pair.includes('DDR') || pair.includes('XBW'))).toEqual([])
    expect(pairs('1990-10-03')).toContain('DEU,POL')
  })

  test('the small survive: Bornholm, the Vatican, Liechtenstein, Gozo, West Berlin', () => {
    expect(borders.stateAt('1989-11-09', { lat: 55.12, lon: 14.92 })).toBe('DNK')
    expect(borders.stateAt('1989-11-09', { lat: 36.05, lon: 14.25 })).toBe('MLT')
    for (const atom of ['AND', 'DE-BERLIN-W', 'GIB', 'LIE', 'MCO', 'SMR', 'VAT'])
      expect(areaKm2(borders.geometry([atom]))).toBeGreaterThan(0)
  })

  test('a point at sea is no state’s, one beyond 180 degrees in Chukotka is', () => {
    expect(borders.stateAt('1989-11-09', { lat: 55, lon: 4 })).toBeNull()
    expect(borders.stateAt('1989-11-09', { lat: 66, lon: -172 })).toBe('SUN')
    expect(borders.stateAt('1989-11-09', { lat: 67, lon: 179 })).toBe('SUN')
    expect(borders.stateAt('1989-11-09', { lat: 64.84, lon: -147.72 })).toBe('USA')
  })

  test('no coast runs along 180 degrees through Chukotka', () => {
    const along = borders
      .coastLines()
      .coordinates.some((line) => line.some(([lon, lat], i) => lon === 180 && line[i - 1]?.[0] === 180 && lat))
    expect(along).toBe(false)
  })

  test('an unknown atom is refused by name', () => {
    expect(() => borders.geometry(['ATLANTIS'])).toThrow('There is no atom ATLANTIS')
  })
})

test('another file than the topology is refused', () => {
  expect(() => createBorders({ topology: { type: 'FeatureCollection' }, owners: {} })).toThrow(
    'This is no topology of atoms; pass coarse.topo.json or fine.topo.json of @natlas/borders.',
  )
})
