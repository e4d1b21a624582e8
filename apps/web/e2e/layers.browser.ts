import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launch, type OpenOptions, open, untilDrawn } from './browser.ts'

jest.setTimeout(90_000)

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const battlegroups = 'enhanced-forward-presence'

/** Opens the page and waits for the symbols of the battlegroups, which are on at first. */
async function openAt(path: string, options: OpenOptions = {}): Promise<Page> {
  const page = await open(browser, path, options)
  await untilDrawn(page)
  return page
}

const symbol = (page: Page, slug: string) => page.locator(`.deployment[data-slug="${slug}"]`)
const layer = (page: Page, slug: string) => page.locator(`[data-layer="${slug}"]`)
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

async function untilGone(page: Page, slug: string): Promise<void> {
  await symbol(page, slug).waitFor({ state: 'detached' })
}

describe('the layers', () => {
  test('show at first the battlegroups of the day, each with its place', async () => {
    const page = await openAt('/?date=2018-06-01')
    for (const slug of ['tapa', 'adazi', 'rukla', 'orzysz']) await symbol(page, `${slug}-battlegroup`).waitFor()
    expect(await symbol(page, 'tapa-battlegroup').getAttribute('aria-label')).toContain('NATO battlegroup at Tapa')
    await page.context().close()
  })

  test('are toggled by mouse, and the address keeps them', async () => {
    const page = await openAt('/?date=2018-06-01')
    await symbol(page, 'tapa-battlegroup').waitFor()
    await page.getByRole('button', { name: 'Layers', exact: true }).click()
    expect(await layer(page, battlegroups).locator('.layer-count').getAttribute('data-count')).toBe('4')
    await layer(page, battlegroups).getByRole('switch').click()
    await untilGone(page, 'tapa-battlegroup')
    expect(parameter(page, 'layers')).not.toContain(battlegroups)
    await layer(page, 'kaliningrad').getByRole('switch').click()
    await page.waitForURL((url) => url.searchParams.get('layers')?.includes('kaliningrad') ?? false)
    await page.reload()
    await untilDrawn(page)
    await page.locator('.deployment').first().waitFor()
    expect(await symbol(page, 'tapa-battlegroup').count()).toBe(0)
    await page.context().close()
  })

  test('are toggled by keyboard alone', async () => {
    const page = await openAt('/?date=2018-06-01')
    await symbol(page, 'tapa-battlegroup').waitFor()
    await page.getByRole('button', { name: 'Layers', exact: true }).focus()
    await page.keyboard.press('Enter')
    await layer(page, battlegroups).getByRole('switch').waitFor()
    // From the heading, to which the panel leads: all, none, close, then the first row: about, only, switch.
    for (let steps = 0; steps < 12; steps++) {
      await page.keyboard.press('Tab')
      const isThere = await page.evaluate((slug) => {
        const { activeElement } = document
        return (
          activeElement?.getAttribute('role') === 'switch' && activeElement.closest(`[data-layer="${slug}"]`) !== null
        )
      }, battlegroups)
      if (isThere) break
    }
    await page.keyboard.press('Space')
    await untilGone(page, 'tapa-battlegroup')
    await page.keyboard.press('Space')
    await symbol(page, 'tapa-battlegroup').waitFor()
    await page.context().close()
  })

  test('are all on, none on, or one alone', async () => {
    const page = await openAt('/?date=2018-06-01&panel=layers')
    await page.getByRole('button', { name: 'None', exact: true }).click()
    await untilGone(page, 'tapa-battlegroup')
    expect(parameter(page, 'layers')).toBe('none')
    await page.getByRole('button', { name: 'All', exact: true }).click()
    const switches = page.getByRole('switch')
    expect(await switches.count()).toBeGreaterThan(15)
    expect(await page.locator('[role="switch"][data-state="unchecked"]').count()).toBe(0)
    await page.getByRole('button', { name: 'Show only Kaliningrad' }).click()
    await page.waitForURL((url) => url.searchParams.get('layers') === 'kaliningrad')
    expect(await page.locator('[role="switch"][data-state="checked"]').count()).toBe(1)
    await page.context().close()
  })

  test('follow time while it plays', async () => {
    const page = await openAt('/?date=2016-06-01&layers=enhanced-forward-presence&speed=4')
    expect(await symbol(page, 'tapa-battlegroup').count()).toBe(0)
    await page.getByRole('button', { name: 'Play' }).click()
    await symbol(page, 'tapa-battlegroup').waitFor({ timeout: 20_000 })
    await page.context().close()
  })
})

describe('a deployment', () => {
  test('tells who took part on the day, how strong it was, and says who', async () => {
    const page = await openAt('/?date=2018-06-01')
    await symbol(page, 'tapa-battlegroup').click()
    await page.getByRole('heading', { name: 'NATO battlegroup at Tapa' }).waitFor()
    const panel = page.locator('.panel')
    expect(await panel.textContent()).toContain('United Kingdom')
    expect(await panel.textContent()).toContain('framework nation')
    expect(await panel.locator('.claim').count()).toBeGreaterThan(3)
    expect(await panel.locator('.claim a').count()).toBeGreaterThan(3)
    expect(parameter(page, 'deployment')).toBe('tapa-battlegroup')
    await page.context().close()
  })

  test('shows how far its weapons reach, on demand', async () => {
    const page = await openAt('/?date=2020-01-01&deployment=chernyakhovsk-iskander-m')
    expect(await page.locator('.map path.reach-ring').count()).toBe(0)
    await page
      .getByRole('button', { name: /^Reach of/ })
      .first()
      .click()
    await page.locator('.map path.reach-ring').first().waitFor({ state: 'attached' })
    expect(await page.locator('.reach-targets [data-in-range="true"]').count()).toBeGreaterThan(2)
    expect(await page.locator('.reach-targets').textContent()).toContain('Warsaw')
    await page.context().close()
  })

  test('that would cover others is listed with them', async () => {
    const page = await openAt('/?date=2018-06-01&layers=kaliningrad')
    const badge = page.locator('.cluster').first()
    const count = Number(await badge.getAttribute('data-count'))
    await badge.click()
    await page.locator('.deployment-list button').first().waitFor()
    expect(await page.locator('.panel .deployment-list button').count()).toBe(count)
    await page.locator('.deployment-list button').first().click()
    await page.locator('.deployment-kind').waitFor()
    await page.context().close()
  })

  test('that there is not is named as such', async () => {
    const page = await openAt('/?deployment=atlantis')
    expect(await page.getByRole('alert').filter({ hasText: 'atlantis' }).textContent()).toContain('no deployment named')
    await page.context().close()
  })
})

describe('the drafts of December 2021', () => {
  test('lay on the map what an article touched, on both sides, on its day', async () => {
    const page = await openAt('/?panel=drafts')
    const article = page.locator('[data-article="4"]').first()
    await article.getByRole('button', { name: /on the map/ }).click()
    await page.waitForURL((url) => url.searchParams.get('article') === 'agreement-nato-russia-2021.4')
    await page.waitForURL((url) => url.searchParams.get('date') === '2021-12-17')
    // Alone or in a badge that names it.
    await page.locator('.deployment[aria-label*="Tapa"]').waitFor()
    expect(await article.locator('details.touch').count()).toBe(2)
    expect(await page.locator('.map [data-side="EAST"]').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  test('count from a line that can be drawn', async () => {
    const page = await openAt('/?panel=layers')
    await page.getByRole('checkbox', { name: 'NATO border of 27 May 1997' }).check()
    await page.locator('.map path.line[data-kind="line-1997"]').waitFor({ state: 'attached' })
    expect(parameter(page, 'line')).toBe('1997')
    await page.context().close()
  })
})

test('the scenarios tell who said what, how surely, and what then happened', async () => {
  const page = await openAt('/?panel=scenarios')
  const kharkiv = page.locator('[data-scenario="missiles-near-kharkiv-2022"]')
  await kharkiv.waitFor()
  expect(await kharkiv.textContent()).toContain('Dmitri Trenin')
  await kharkiv.getByText(/What then happened/).click()
  expect(await kharkiv.locator('.developments li').count()).toBeGreaterThan(1)
  expect(await page.locator('.panel').textContent()).not.toMatch(/came true/i)
  await page.context().close()
})
