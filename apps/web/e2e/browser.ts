import { type Browser, chromium, type Page } from 'playwright-core'

/** The site under test, as the test command started it. */
export const siteUrl = required('NATLAS_TEST_SITE')

/** Flags for a machine without a screen, without a sandbox of its own, and without any network but loopback. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium without a window; `CHROMIUM` names its program. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: required('CHROMIUM'), args: flags })
}

/** How a page is opened. */
export interface OpenOptions {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly reducedMotion?: boolean
}

/** A page of its own at a path and query of the site, in a given size and mode. */
export async function open(browser: Browser, path: string, options: OpenOptions = {}): Promise<Page> {
  const { width = 1280, height = 800, dark = false, reducedMotion = false } = options
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  })
  const page = await context.newPage()
  await page.goto(siteUrl + path)
  return page
}

/** Waits until the map has drawn its states. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.locator('path.state[data-code="FRA"]').waitFor({ state: 'attached', timeout: 20_000 })
}

/** How the map colours a state now; null when it does not draw it. */
export async function statusOf(page: Page, code: string): Promise<string | null> {
  const shape = page.locator(`path.state[data-code="${code}"]`)
  return (await shape.count()) === 0 ? null : shape.first().getAttribute('data-status')
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set; run the browser tests through npm test.`)
  return value
}
