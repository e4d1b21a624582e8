import { type HistoricalDate, parseHistoricalDate } from '@natlas/dataset'
import type { SeedRecords } from '../seed/seed-records.ts'

const citations = [{ source: 'treaty', accessed: null }]

/** One deployment that was built, stood and changed hands, and one of everything that speaks of it. */
export function sampleDeployments(): Pick<
  SeedRecords,
  'layers' | 'weaponSystems' | 'cities' | 'deployments' | 'scenarios' | 'draftTreaties'
> {
  return {
    layers: [
      {
        ...fileOf('layers', 'missiles'),
        name: named('Missiles'),
        description: { en: 'Missiles.' },
        colour: '#112233',
        icon: 'STAR',
        isOnAtFirst: true,
        order: 1,
        citations,
      },
    ],
    weaponSystems: [
      {
        ...fileOf('weapon-systems', 'missile'),
        name: { en: 'Missile' },
        designations: ['M-1'],
        kind: 'BALLISTIC_MISSILE',
        origin: 'OLD',
        rangeKm: { min: 400, max: 500 },
        speedMetresPerSecond: null,
        trajectory: 'BALLISTIC',
        basing: ['LAND_MOBILE'],
        warhead: 'DUAL',
        citations,
      },
    ],
    cities: [
      { ...fileOf('cities', 'near'), name: named('Near'), country: 'NEW', lat: 1, lon: 2, citations },
      { ...fileOf('cities', 'outside'), name: named('Outside'), country: 'OUT', lat: 3, lon: 4, citations },
    ],
    deployments: [
      {
        ...fileOf('deployments', 'base'),
        name: { en: 'Base' },
        layers: ['missiles'],
        kind: 'MISSILE_FORCE',
        status: 'ACTUAL',
        host: 'NEW',
        operators: [{ country: 'OLD' }],
        place: { name: { en: 'Base' }, lat: 50, lon: 20, precision: 'SITE' },
        from: date('1960-01-01'),
        to: date('1970-01-01'),
        phases: [
          { field: 'STATUS', value: 'BUILDING', from: date('1959-01-01'), to: date('1960-01-01'), citations },
          { field: 'OPERATOR', value: { organization: 'ALLIANCE' }, from: date('1965-01-01'), to: null, citations },
        ],
        strengths: [
          {
            measure: 'MISSILES',
            min: 3,
            max: null,
            basis: { en: 'missiles' },
            asOf: date('1961'),
            publishedOn: null,
            citations,
          },
        ],
        contributors: [{ country: 'NEW', role: 'HOST_NATION', from: date('1960'), to: null, citations }],
        systems: ['missile'],
        description: { en: 'A base.' },
        citations,
      },
    ],
    scenarios: [
      {
        ...fileOf('scenarios', 'more'),
        name: { en: 'More' },
        speaker: { name: { en: 'Speaker' } },
        saidOn: date('1961-01-01'),
        summary: { en: 'More missiles.' },
        certainty: { en: 'could' },
        conditions: [{ en: 'if so' }],
        deployments: [],
        developments: [{ date: date('1962'), text: { en: 'None came.' }, deployments: ['base'], citations }],
        citations,
      },
    ],
    draftTreaties: [
      {
        ...fileOf('draft-treaties', 'draft'),
        name: { en: 'Draft' },
        handedOverOn: date('1963-01-01'),
        publishedOn: date('1963-01-02'),
        parties: { en: 'Two' },
        articles: [
          {
            number: 1,
            subject: { en: 'Missiles' },
            summary: { en: 'None.' },
            touches: [
              {
                side: { en: 'Old' },
                reading: { en: 'By its words.' },
                operators: ['OLD'],
                except: [{ deployment: 'base', reason: { en: 'It is an example.' } }],
              },
            ],
            citations,
          },
        ],
        citations,
      },
    ],
  }
}

/** The same name in every language. */
export function named(en: string) {
  return { en, de: en, pl: en, ru: en, uk: en }
}

/** An EDTF date as the records have it read. Throws for a text that is none. */
export function date(edtf: string): HistoricalDate {
  const parsed = parseHistoricalDate(edtf)
  if (parsed) return parsed
  throw new Error(`${edtf} is no EDTF date.`)
}

function fileOf(folder: string, slug: string) {
  return { slug, file: `${folder}/${slug}.yaml` }
}
