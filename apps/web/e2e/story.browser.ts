import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launch, open, siteUrl, untilDrawn } from './browser.ts'

jest.setTimeout(90_000)

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const untilChapter = (page: Page, slug: string) => page.waitForURL((url) => url.searchParams.get('chapter') === slug)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

/** A page of the site that runs no script. */
async function readAt(path: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(new URL(path, siteUrl).href)
  return page
}

describe('the story over the map', () => {
  test('is entered by a link that names a chapter alone, which sets the whole view', async () => {
    const page = await open(browser, '/?chapter=bucharest-2008')
    await page.waitForURL((url) => url.searchParams.get('date') === '2008-04-03')
    await untilDrawn(page)
    await page.getByRole('heading', { name: /10 of 14/ }).waitFor()
    expect(parameter(page, 'camera')).not.toBeNull()
    expect(parameter(page, 'layers')).not.toBeNull()
    expect(await page.locator('.panel a[href="/event/bucharest-summit-2008"]').count()).toBe(1)
    expect(await page.locator('.panel a[href^="/statement/"]').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  test('leaves what such a link gives besides', async () => {
    const page = await open(browser, '/?chapter=bucharest-2008&date=2009-01-01&layers=none')
    await page.waitForURL((url) => url.searchParams.has('camera'))
    expect(parameter(page, 'date')).toBe('2009-01-01')
    expect(parameter(page, 'layers')).toBe('none')
    await page.context().close()
  })

  test('is gone through by arrows, tells each chapter anew, and comes back by the browser', async () => {
    const page = await open(browser, '/?chapter=bucharest-2008')
    await page.getByRole('heading', { name: /10 of 14/ }).waitFor()
    await page.waitForURL((url) => url.searchParams.has('date'))
    await page.keyboard.press('ArrowRight')
    await untilChapter(page, 'crimea-and-donbas-2014')
    await page.waitForURL((url) => url.searchParams.get('date') === '2014-09-05')
    await page.getByRole('heading', { name: /11 of 14/ }).waitFor()
    expect(await focused(page)).toContain('11 of 14')
    await page.keyboard.press('ArrowLeft')
    await untilChapter(page, 'bucharest-2008')
    await page.keyboard.press('ArrowLeft')
    await untilChapter(page, 'seven-accede-2004')
    await page.goBack()
    await untilChapter(page, 'bucharest-2008')
    expect(parameter(page, 'date')).toBe('2008-04-03')
    await page.context().close()
  })

  test('is left where it stands, and begun at its beginning', async () => {
    const page = await open(browser, '/?chapter=bucharest-2008')
    await page.waitForURL((url) => url.searchParams.has('date'))
    await page.getByRole('button', { name: 'Close the story' }).click()
    await page.waitForURL((url) => !url.searchParams.has('chapter'))
    expect(parameter(page, 'date')).toBe('2008-04-03')
    const other = await open(browser, '/')
    await untilDrawn(other)
    await other.getByRole('button', { name: 'Story', exact: true }).click()
    await untilChapter(other, 'founding-1949')
    await other.getByRole('button', { name: 'Next', exact: true }).click()
    await other.getByRole('heading', { name: /^2 of 14/ }).waitFor()
    await page.context().close()
    await other.context().close()
  })

  test('names a chapter that there is not', async () => {
    const page = await open(browser, '/?chapter=atlantis')
    expect(await page.getByRole('alert').filter({ hasText: 'atlantis' }).textContent()).toContain('chapter=atlantis')
    await page.context().close()
  })
})

describe('the story as pages, without any script', () => {
  test('tells every chapter with its map, and leads to the map', async () => {
    const page = await readAt('/story')
    expect(await page.locator('.chapter').count()).toBe(14)
    expect(await page.locator('.chapter svg.static-map').count()).toBe(14)
    const unity = page.locator('#german-unity-1990')
    expect(await unity.locator('path[data-code="DEU"]').getAttribute('data-status')).toBe('NATO')
    expect(await unity.locator('path[data-code="POL"]').getAttribute('data-status')).toBe('WTO')
    expect(await unity.locator('path[data-code="DDR"]').count()).toBe(0)
    expect(await unity.locator('a[href="/?chapter=german-unity-1990"]').count()).toBe(1)
    await page.context().close()
  })

  test('goes from chapter to chapter', async () => {
    const page = await readAt('/story/founding-1949')
    expect(await page.locator('a[rel="prev"]').count()).toBe(0)
    await page.locator('a[rel="next"]').click()
    expect(await page.locator('h1').textContent()).not.toContain('1949')
    expect(await page.locator('a[rel="prev"]').getAttribute('href')).toBe('/story/founding-1949')
    await page.context().close()
  })

  test('says so when there is no such chapter', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    expect((await page.goto(new URL('/story/atlantis', siteUrl).href))?.status()).toBe(404)
    await context.close()
  })

  test('prints the sheet of each chapter on two pages, of which nothing is cut off', async () => {
    const page = await readAt('/story')
    const sheets = await page
      .locator('a[href$="/sheet"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(sheets).toHaveLength(14)
    for (const sheet of sheets) {
      await page.emulateMedia({ media: null })
      await page.goto(new URL(sheet, siteUrl).href)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect([sheet, pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length]).toEqual([sheet, 2])
      // A4 without its margins is 182 mm wide, which are 688 pixels.
      await page.setViewportSize({ width: 688, height: 1000 })
      await page.emulateMedia({ media: 'print' })
      const cut = await page
        .locator('.sheet-page')
        .evaluateAll((pages) => pages.some((it) => it.scrollHeight > it.clientHeight))
      expect([sheet, cut]).toEqual([sheet, false])
    }
    await page.context().close()
  })
})
