import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch, open, untilDrawn } from './browser.ts'

/** The views whose pictures are kept, to be looked at after each change of the map: a name, and what the address asks. */
const views: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['1949-08-24', '1955-05-09', '1989-11-09', '1990-10-03', '1999-03-12', '2004-03-29', '2024-03-07'].map((day) => [
      day,
      `date=${day}&layers=none`,
    ]),
  ),
  '1962-10-20': 'date=1962-10-20&layers=cold-war-missiles&camera=50,-42,8600',
  '1983-12-31':
    'date=1983-12-31&layers=cold-war-missiles,nuclear-sharing,forces-in-germany,soviet-groups-of-forces&camera=52,16,3000',
  '1991-06-30': 'date=1991-06-30&layers=soviet-groups-of-forces,forces-in-germany,cold-war-missiles&camera=52,18,3200',
  '2008-04-03-story': 'chapter=bucharest-2008',
  '2017-09-20':
    'date=2017-09-20&layers=enhanced-forward-presence,missile-defence,kaliningrad,belarus,us-posture-east&camera=54,22,2400',
  '2022-02-20':
    'date=2022-02-20&layers=buildup-2021-22,enhanced-forward-presence,us-posture-east,contested-territories&camera=50,30,2600',
  '2023-12-31':
    'date=2023-12-31&layers=enhanced-forward-presence,missile-defence,kaliningrad,belarus,crimea-black-sea,us-posture-east&camera=52,25,3000',
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../pictures', import.meta.url))
const wanted = process.argv[3]?.split(',') ?? Object.keys(views)
mkdirSync(folder, { recursive: true })

const browser = await launch()
for (const view of wanted) {
  for (const [name, size] of [
    ['', { width: 1280, height: 800 }],
    ['-dark', { width: 1280, height: 800, dark: true }],
    ['-phone', { width: 360, height: 740 }],
  ] as const) {
    const page = await open(browser, `/?${views[view]}`, size)
    await untilDrawn(page)
    // Colours move for 300 ms, new members shine for 1.6 s, names come last.
    await page.waitForTimeout(2500)
    await page.screenshot({ path: `${folder}/${view}${name}.png` })
    await page.context().close()
  }
}
await browser.close()
