import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch, open, untilDrawn } from './browser.ts'

/** The days whose pictures are kept, to be looked at after each change of the map. */
const days = ['1949-08-24', '1955-05-09', '1989-11-09', '1990-10-03', '1999-03-12', '2004-03-29', '2024-03-07']

const folder = process.argv[2] ?? fileURLToPath(new URL('../pictures', import.meta.url))
mkdirSync(folder, { recursive: true })

const browser = await launch()
for (const day of process.argv[3]?.split(',') ?? days) {
  for (const [name, size] of [
    ['', { width: 1280, height: 800 }],
    ['-dark', { width: 1280, height: 800, dark: true }],
    ['-phone', { width: 360, height: 740 }],
  ] as const) {
    const page = await open(browser, `/?date=${day}`, size)
    await untilDrawn(page)
    // Colours move for 300 ms, new members shine for 1.6 s, names come last.
    await page.waitForTimeout(2500)
    await page.screenshot({ path: `${folder}/${day}${name}.png` })
    await page.context().close()
  }
}
await browser.close()
