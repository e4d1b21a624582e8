import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launch, type OpenOptions, open, untilDrawn } from './browser.ts'
import { violations } from './violations.ts'

jest.setTimeout(90_000)

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('axe finds nothing', () => {
  const states: [string, string, OpenOptions][] = [
    ['on the opened page', '/', {}],
    ['in the dark', '/?date=1989-11-09', { dark: true }],
    ['with a country open', '/?date=1989-11-09&country=DDR&panel=countries', {}],
    ['with a country open in the dark', '/?date=1989-11-09&country=ALB&panel=countries', { dark: true }],
    ['with the list of countries open', '/?date=1949-05-01&panel=countries', {}],
    ['on a phone', '/?date=1999-03-12', { width: 360, height: 740 }],
    ['on a phone with the list open', '/?date=1999-03-12&panel=countries', { width: 360, height: 740 }],
    ['with junk in the address', '/?date=1999-02-30', {}],
  ]

  test.each(states)('%s', async (_, path, options) => {
    const page = await open(browser, path, options)
    await untilDrawn(page)
    await page.waitForTimeout(400)
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('while it plays', async () => {
    const page = await open(browser, '/?date=1990-01-01')
    await untilDrawn(page)
    await page.getByRole('button', { name: 'Play' }).click()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})
