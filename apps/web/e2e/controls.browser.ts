import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launch, open, statusOf, untilDrawn } from './browser.ts'

jest.setTimeout(90_000)

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const shownDay = () => page.locator('.now time').getAttribute('datetime')

describe('time', () => {
  test('opens on the last day of the dataset', async () => {
    page = await open(browser, '/')
    await untilDrawn(page)
    expect(await shownDay()).toMatch(/^\d{4}-12-31$/)
    await page.context().close()
  })

  test('is where the address says', async () => {
    page = await open(browser, '/?date=1989-11-09')
    await untilDrawn(page)
    expect(await shownDay()).toBe('1989-11-09')
    expect(await Promise.all(['DDR', 'SUN', 'CSK', 'YUG', 'DEU', 'XBW'].map((code) => statusOf(page, code)))).toEqual([
      'WTO',
      'WTO',
      'WTO',
      'NONE',
      'NATO',
      'NATO',
    ])
    expect(await statusOf(page, 'FRA')).toBe('NATO_OUTSIDE_COMMAND')
    expect(await statusOf(page, 'RUS')).toBeNull()
    expect(await page.locator('.now .day').textContent()).toContain('16 members')
    await page.context().close()
  })

  test('steps to the next and the previous change', async () => {
    page = await open(browser, '/?date=2020-01-01&layers=none')
    await untilDrawn(page)
    await page.getByRole('button', { name: 'Next change' }).click()
    expect(await shownDay()).toBe('2020-03-27')
    expect(await page.locator('.caption').textContent()).toContain(
      'North Macedonia becomes a member of NATO. NATO has 30 members.',
    )
    await page.getByRole('button', { name: 'Previous change' }).click()
    expect(await shownDay()).toBe('2019-02-12')
    await page.context().close()
  })

  test('takes a typed day, and refuses one that does not exist without losing its place', async () => {
    page = await open(browser, '/?date=1989-11-09')
    await untilDrawn(page)
    const field = page.getByRole('textbox', { name: 'Day, as year-month-day' })
    await field.fill('1955-05-06')
    await field.press('Enter')
    expect(await shownDay()).toBe('1955-05-06')
    await field.fill('1999-02-30')
    await field.press('Enter')
    expect(await page.getByRole('alert').filter({ hasText: 'Write a day' }).textContent()).toContain('1949-01-01')
    expect(await shownDay()).toBe('1955-05-06')
    await page.context().close()
  })

  test('moves by keyboard, a day at a time, and is spoken in words', async () => {
    page = await open(browser, '/?date=1990-10-02')
    await untilDrawn(page)
    const slider = page.getByRole('slider', { name: 'Day' })
    expect(await slider.getAttribute('aria-valuetext')).toBe('2 October 1990: 16 members')
    expect(await statusOf(page, 'DDR')).toBe('WTO')
    await slider.focus()
    await slider.press('ArrowRight')
    expect(await shownDay()).toBe('1990-10-03')
    await page.waitForFunction(() => !document.querySelector('path.state[data-code="DDR"]'))
    await page.context().close()
  })

  test('is kept in the address, so that a reload shows the same day', async () => {
    page = await open(browser, '/?date=1989-11-09')
    await untilDrawn(page)
    await page.getByRole('button', { name: 'Next change' }).click()
    const day = await shownDay()
    await page.waitForURL(`**/?date=${day}*`)
    await page.reload()
    await untilDrawn(page)
    expect(await shownDay()).toBe(day)
    await page.context().close()
  })
})

describe('borders', () => {
  test('change on days on which no state of the atlas does: Algeria on 3 July 1962', async () => {
    page = await open(browser, '/?date=1962-07-02&camera=33,3,2600')
    await untilDrawn(page)
    expect(await statusOf(page, 'DZA')).toBeNull()
    await page.getByRole('slider', { name: 'Day' }).press('ArrowRight')
    expect(await shownDay()).toBe('1962-07-03')
    await page.locator('path.state[data-code="DZA"]').waitFor({ state: 'attached' })
    await page.context().close()
  })
})

describe('the basis', () => {
  test('of the signature outlines who has signed, and never calls them members', async () => {
    page = await open(browser, '/?date=1998-01-01&basis=SIGNED')
    await untilDrawn(page)
    expect(await statusOf(page, 'POL')).toBe('NATO_SIGNATORY')
    expect(await page.locator('.now .day').textContent()).toContain('16 members, 3 with protocol signed')
    await page.context().close()
  })

  test('in force outlines the founders until 24 August 1949', async () => {
    page = await open(browser, '/?date=1949-08-23')
    await untilDrawn(page)
    expect(await statusOf(page, 'NOR')).toBe('NATO_SIGNATORY')
    expect(await page.locator('.now .day').textContent()).toContain('12 signatories')
    await page.getByRole('button', { name: 'Next change' }).click()
    expect(await shownDay()).toBe('1949-08-24')
    await page.waitForFunction(
      () => document.querySelector('path.state[data-code="NOR"]')?.getAttribute('data-status') === 'NATO',
    )
    await page.context().close()
  })
})

describe('a place', () => {
  test('opens by a click on the map, with its memberships and their sources', async () => {
    page = await open(browser, '/?date=2005-01-01')
    await untilDrawn(page)
    await page.locator('path.state[data-code="POL"]').click()
    const panel = page.getByRole('complementary', { name: 'Poland' })
    await panel.getByText('since 12 March 1999').first().waitFor()
    await panel.getByText('Sources').first().click()
    expect(await panel.locator('.sources a').first().getAttribute('href')).toMatch(/^https?:\/\/.+#:~:text=/)
    expect(page.url()).toContain('country=POL')
    await page.context().close()
  })

  test('opens by keyboard alone from the list of countries, and Escape closes it', async () => {
    page = await open(browser, '/?date=1989-11-09')
    await untilDrawn(page)
    await page.getByRole('button', { name: 'Countries' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('searchbox', { name: 'Find a country' }).focus()
    await page.keyboard.type('east')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'East Germany' }).waitFor()
    expect(
      await page.getByRole('heading', { name: 'East Germany' }).evaluate((it) => it === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'East Germany' }).waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe('a country that is out of view', () => {
  test('is brought into view when it is chosen from the list', async () => {
    page = await open(browser, '/?date=2024-06-01&panel=countries&camera=47,28,900')
    await untilDrawn(page)
    await page.getByRole('button', { name: /^Finland/ }).click()
    await page.getByRole('heading', { name: 'Finland' }).waitFor()
    await page.waitForFunction(() => {
      const box = document.querySelector('path.state[data-code="FIN"]')?.getBoundingClientRect()
      return box && box.top > 0 && box.bottom < innerHeight && box.width > 40
    })
    await page.context().close()
  })
})

describe('an address with junk', () => {
  test('is told what was left out, and the rest holds', async () => {
    page = await open(browser, '/?date=1999-02-30&country=POL&camera=nowhere')
    await untilDrawn(page)
    const notice = page.getByRole('alert').filter({ hasText: 'could not be read' })
    expect(await notice.textContent()).toContain('date and camera')
    await page.getByRole('heading', { name: 'Poland' }).waitFor()
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    expect(await notice.count()).toBe(0)
    await page.context().close()
  })
})

describe('an address beyond the atlas', () => {
  test('is told what was not found, and the nearest is shown', async () => {
    page = await open(browser, '/?date=2099-01-01&country=ZZZ')
    await untilDrawn(page)
    const notice = page.getByRole('alert').filter({ hasText: 'holds nothing' })
    expect(await notice.textContent()).toContain('date=2099-01-01 and country=ZZZ')
    expect(await shownDay()).toMatch(/^\d{4}-12-31$/)
    await page.context().close()
  })
})

describe('without JavaScript', () => {
  test('the page says where the data are', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    page = await context.newPage()
    await page.goto(process.env.NATLAS_TEST_SITE ?? '')
    expect(await page.locator('noscript').textContent()).toContain('/graphql')
    await context.close()
  })
})

describe('a service that is down', () => {
  test('is told, and trying again loads the history', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    page = await context.newPage()
    await page.route(/\/(data|graphql)/, (route) => route.abort())
    await page.goto(process.env.NATLAS_TEST_SITE ?? '')
    await page.getByRole('alert').filter({ hasText: 'The history could not be loaded.' }).waitFor()
    await page.unroute(/\/(data|graphql)/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await untilDrawn(page)
    await context.close()
  })
})
