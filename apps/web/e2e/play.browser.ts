import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launch, open, siteUrl, statusOf, untilDrawn } from './browser.ts'

jest.setTimeout(90_000)

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('playing', () => {
  test('changes Poland on 12 March 1999 and not on the 11th, with no request at all', async () => {
    const page = await open(browser, '/?date=1999-02-01&speed=0.5')
    await untilDrawn(page)
    await page.waitForLoadState('networkidle')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))

    // What the page shows, frame by frame, as a reader sees it.
    await page.evaluate(() => {
      const seen: [string, string][] = []
      Object.assign(window, { seen })
      const look = () => {
        const day = document.querySelector('.now time')?.getAttribute('datetime') ?? ''
        const status = document.querySelector('path.state[data-code="POL"]')?.getAttribute('data-status') ?? ''
        if (seen.at(-1)?.join() !== `${day},${status}`) seen.push([day, status])
        requestAnimationFrame(look)
      }
      look()
    })
    await page.getByRole('button', { name: 'Play' }).click()
    await page.waitForFunction(
      () => (document.querySelector('.now time')?.getAttribute('datetime') ?? '') > '1999-03-20',
    )
    await page.getByRole('button', { name: 'Pause' }).click()

    const seen = await page.evaluate(() => (window as unknown as { seen: [string, string][] }).seen)
    const before = seen.filter(([day]) => day < '1999-03-12')
    const after = seen.filter(([day]) => day >= '1999-03-12')
    expect(before.length).toBeGreaterThan(3)
    expect(new Set(before.map(([, status]) => status))).toEqual(new Set(['NONE']))
    expect(new Set(after.map(([, status]) => status))).toEqual(new Set(['NATO']))
    expect(after[0]).toEqual(['1999-03-12', 'NATO'])
    // The browser itself asks for the page's icon anew when the address changes.
    expect(requests.filter((url) => !url.includes('/icon.svg'))).toEqual([])
    await page.context().close()
  })

  test('goes from the Treaty to the last day of the atlas by itself, and stops there', async () => {
    const page = await open(browser, '/?speed=4')
    await untilDrawn(page)
    const last = await page.locator('.now time').getAttribute('datetime')
    await page.getByRole('button', { name: 'Play' }).click()
    await page.waitForFunction(() => (document.querySelector('.now time')?.getAttribute('datetime') ?? '') < '1950')
    await page.getByRole('button', { name: 'Pause' }).waitFor()
    await page.waitForFunction((end) => document.querySelector('.now time')?.getAttribute('datetime') === end, last, {
      timeout: 60_000,
    })
    await page.getByRole('button', { name: 'Play' }).waitFor()
    expect(await statusOf(page, 'SWE')).toBe('NATO')
    await page.context().close()
  })

  test('with less motion steps from change to change', async () => {
    const page = await open(browser, '/?date=1989-11-09&speed=4', { reducedMotion: true })
    await untilDrawn(page)
    await page.getByRole('button', { name: 'Play' }).click()
    const days = new Set<string>()
    for (let look = 0; look < 20; look++) {
      days.add((await page.locator('.now time').getAttribute('datetime')) ?? '')
      await page.waitForTimeout(50)
    }
    expect(days).toContain('1990-10-03')
    expect(days).not.toContain('1989-12-31')
    expect(days.size).toBeLessThan(12)
    await page.context().close()
  })

  test('loads nothing from another origin, and no error reaches the console', async () => {
    const page = await open(browser, '/')
    const problems: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    const origins = new Set<string>()
    page.on('request', (request) => origins.add(new URL(request.url()).origin))
    await page.reload()
    await untilDrawn(page)
    await page.getByRole('button', { name: 'Countries' }).click()
    await page.getByRole('button', { name: /^Poland/ }).click()
    await page.getByRole('heading', { name: 'Poland' }).waitFor()
    expect(
      [...origins].filter((origin) => origin !== siteUrl && !origin.startsWith('data:') && origin !== 'null'),
    ).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })
})
