import type { SeedRecords } from '../seed/seed-records.ts'
import { date } from './sample-deployments.ts'

const citations = [{ source: 'treaty', accessed: null }]

/** One of everything that is told in words: a war that lasts, words about it, an error, a term, a chapter, and a way that has not ended. */
export function sampleNarrative(): Pick<
  SeedRecords,
  'candidacies' | 'events' | 'statements' | 'errata' | 'terms' | 'chapters'
> {
  return {
    candidacies: [
      {
        ...fileOf('candidacies', 'alliance-new'),
        country: 'NEW',
        organization: 'ALLIANCE',
        summary: { en: 'It asked.' },
        accession: { applied: date('1960'), withdrawn: date('1961-02') },
        citations,
      },
    ],
    events: [
      {
        ...fileOf('events', 'talks'),
        title: { en: 'Talks' },
        kind: 'DIPLOMACY',
        date: date('1960-05'),
        countries: [],
        tags: ['cold-war'],
        isMajor: false,
        summary: { en: 'They talked.' },
        citations,
      },
      {
        ...fileOf('events', 'war'),
        title: { en: 'War' },
        kind: 'WAR',
        date: date('1962-01-01'),
        until: null,
        place: { name: { en: 'Base' }, lat: 50, lon: 20 },
        countries: ['NEW', 'OLD'],
        organizations: ['ALLIANCE'],
        tags: ['cold-war', 'nuclear'],
        isMajor: true,
        summary: { en: 'It lasts.' },
        deployments: ['base'],
        citations,
      },
    ],
    statements: [
      {
        ...fileOf('statements', 'words'),
        title: { en: 'Words' },
        speaker: { name: { en: 'Speaker' }, office: null, country: 'OLD' },
        date: date('1962-01-02'),
        forum: { en: 'A speech' },
        kind: 'SPEECH',
        quotation: { language: 'en', text: 'It lasts.' },
        scope: 'OTHER',
        context: { en: 'The war.' },
        readings: [{ by: { en: 'New' }, text: { en: 'A threat.' }, citations }],
        countries: ['NEW'],
        events: ['war'],
        citations,
      },
    ],
    errata: [
      {
        ...fileOf('errata', 'date'),
        title: { en: 'A date' },
        part: 'DOSSIER',
        order: 1,
        kind: 'DATE',
        quote: 'in 1963',
        says: { en: '1963.' },
        shows: { en: '1962.' },
        events: ['war'],
        statements: ['words'],
        deployments: ['base'],
        countries: ['OLD'],
        citations,
      },
    ],
    terms: [{ ...fileOf('glossary', 'war'), name: { en: 'war' }, kind: 'TERM', test: { en: 'Shots.' }, citations }],
    chapters: [
      {
        ...fileOf('story', 'first'),
        order: 1,
        title: { en: 'First' },
        date: '1962-01-01',
        camera: { lat: 50, lon: 20, spanKm: 1000 },
        layers: ['missiles'],
        text: { en: 'A text.' },
        questions: [{ en: 'Why?' }, { en: 'How?' }],
        // Not in the order of their slugs.
        events: ['war', 'talks'],
        statements: ['words'],
        citations,
      },
    ],
  }
}

function fileOf(folder: string, slug: string) {
  return { slug, file: `${folder}/${slug}.yaml` }
}
