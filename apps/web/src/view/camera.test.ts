import { describe, expect, test } from '@jest/globals'
import { cameraText, home, parseCamera } from './camera.ts'

describe('a camera in the address bar', () => {
  test('comes back as it was written', () => expect(parseCamera(cameraText(home))).toEqual(home))
  test('keeps three decimals of a degree', () =>
    expect(cameraText({ lat: 54.12345, lon: -17.5, span: 430.4 })).toBe('54.123,-17.5,430'))
  test.each(['', 'here', '54,17', '54,17,4300,1', '91,0,500', '0,181,500', '54,17,10', '54,17,1e9', '54,,4300x'])(
    'is not read from "%s"',
    (text) => expect(parseCamera(text)).toBeNull(),
  )
})
