import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { launch, open, siteUrl, untilDrawn } from './browser.ts'
import { violations } from './violations.ts'

jest.setTimeout(90_000)

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** One page of each kind. */
const pages = [
  '/events',
  '/event/bucharest-summit-2008',
  '/statements',
  '/statement/baker-gorbachev-1990-02-09',
  '/accessions',
  '/accession/nato-sweden',
  '/accession/nato-ukraine',
  '/countries',
  '/country/POL',
  '/organizations',
  '/organization/NATO',
  '/deployments',
  '/deployment/redzikowo-aegis-ashore',
  '/sources',
  '/sources/nato-1999-accession-fact-sheet',
  '/coverage',
  '/errata',
  '/glossary',
  '/about',
  '/transcript',
  '/search?q=Zelensky',
  '/story',
]

// Names of states and of documents are as long as they are, and Next writes its scripts and styles as it does.
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'long-title': 'off', 'no-inline-style': 'off', 'require-sri': 'off', 'tel-non-breaking': 'off' },
})

async function htmlOf(path: string): Promise<string> {
  const response = await fetch(siteUrl + path)
  expect(response.status).toBe(200)
  return response.text()
}

describe.each(pages)('the page %s', (path) => {
  test('is valid HTML with one h1, a description and a title of its own', async () => {
    const html = await htmlOf(path)
    const { results } = await validator.validateString(html)
    const faults = results.flatMap(({ messages }) => messages.map((it) => `${it.ruleId} ${it.line}: ${it.message}`))
    expect(faults).toEqual([])
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
    expect(html).toMatch(/<title>[^<]+ · Natlas<\/title>/)
  })

  test('reads without JavaScript, on a phone without scrolling sideways, and axe finds nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto(siteUrl + path)
    expect(await page.locator('main h1').isVisible()).toBe(true)
    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(200)
    await context.close()

    const live = await open(browser, path, { width: 360, height: 740, dark: true })
    expect(await live.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(await violations(live)).toEqual([])
    await live.context().close()
  })
})

/** What the structured data of a page says. */
function structured(html: string): Record<string, unknown> {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null')
}

describe('structured data', () => {
  test('tell of the dataset on the home page', async () => {
    const data = structured(await htmlOf('/'))
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', isAccessibleForFree: true })
    expect(data.license).toBe('https://creativecommons.org/licenses/by/4.0/')
  })

  test('tell of an event on its page', async () => {
    expect(structured(await htmlOf('/event/bucharest-summit-2008'))).toMatchObject({
      '@type': 'Event',
      startDate: '2008-04-02',
      location: { '@type': 'Place', name: 'Bucharest' },
    })
  })
})

describe('pages and map', () => {
  test('lead to each other at the same day', async () => {
    const page = await open(browser, '/event/bucharest-summit-2008')
    await page.getByRole('link', { name: 'Show the map on that day' }).click()
    await untilDrawn(page)
    expect(new URL(page.url()).searchParams.get('date')).toBe('2008-04-02')
    await page.goto(`${siteUrl}/?date=1999-03-12&country=POL`)
    await page.getByRole('link', { name: 'Accession, events, statements and troops on one page' }).click()
    await page.waitForURL('**/country/POL')
    await page.context().close()
  })

  test('say so when there is no record of that name', async () => {
    const response = await fetch(`${siteUrl}/event/no-such-event`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Not in the atlas')
  })

  test('say so when the address asks for a subject that there is not', async () => {
    const html = await htmlOf('/events?tag=no-such-tag')
    expect(html).toContain('no-such-tag')
    expect(html).toContain('Show the whole list')
  })
})

describe('the search', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

  test('opens over the map with a key, finds a name in another spelling, and leads to its page', async () => {
    const page = await open(browser, '/')
    await untilDrawn(page)
    await page.keyboard.press('/')
    await page.keyboard.type('Kiew')
    await page.locator('.search-dialog li a').first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toContain('Ukraine')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/country/UKR')
    await page.context().close()
  })

  test('is reached from a page with the same key, and answers without a script', async () => {
    const page = await open(browser, '/about')
    await page.keyboard.press('/')
    await page.keyboard.type('Patrushev')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=Patrushev')
    expect(await page.locator('.hits a[href="/event/patrushev-no-war-2022"]').count()).toBe(1)
    await page.context().close()
  })
})
