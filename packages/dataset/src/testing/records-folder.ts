import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const cited = `citations:
  - source: atlas
    accessed: null
`
const name = (text: string) => `{ en: ${text}, de: ${text}, pl: ${text}, ru: ${text}, uk: ${text} }`

/** A small, whole and faultless folder of records: one state that ended, its successor, one organization. */
export const soundRecords: { readonly [file: string]: string } = {
  'dataset.yaml': 'version: 1.0.0\nasOf: 2025-12-31\nlicence: CC-BY-4.0\n',
  'sources/atlas.yaml': `title: Atlas
publisher: Publisher
published: 1999
url: https://example.org/atlas
language: en
kind: REFERENCE
`,
  'countries/oldland.yaml': `code: OLD
alpha2: null
from: null
to: 1990-10-03
names:
  - name: ${name('Oldland')}
capitals:
  - to: 1960-01-01
    name: ${name('Oldtown')}
  - from: 1960-01-01
    name: ${name('Oldburg')}
${cited}`,
  'countries/newland.yaml': `code: NEW
alpha2: NW
from: 1990-10-03
to: null
names:
  - name: ${name('Newland')}
capitals:
  - name: ${name('Newtown')}
predecessors: [OLD]
${cited}`,
  'organizations/pact.yaml': `code: PACT
kind: ALLIANCE
name: ${name('Pact')}
shortName: ${name('Pact')}
description: { en: Those who signed. }
from: 1955-05-14
to: null
${cited}`,
  'memberships/pact-oldland.yaml': `country: OLD
organization: PACT
from: 1955-06-04
to: 1990-10-03
accession:
  signed: 1955-05-14
phases:
  - field: PARTICIPATION
    value: SUSPENDED
    from: 1961
    to: 1968-09-13
    citations:
      - source: atlas
        accessed: 2026-11-22
        fragment: took no further part
        readAs: EXCERPT
${cited}`,
  'layers/garrisons.yaml': `name: ${name('Garrisons')}
description: { en: Forces of one state in another. }
colour: '#3b78ab'
icon: CIRCLE
isOnAtFirst: true
order: 1
${cited}`,
  'deployments/oldtown-garrison.yaml': `name: { en: Garrison of Oldtown }
layers: [garrisons]
kind: GROUND_FORCE
status: ACTUAL
host: OLD
operators:
  - country: NEW
place: { name: { en: Oldtown }, lat: 45, lon: -40, precision: TOWN }
from: 1950
to: 1960
strengths:
  - measure: TROOPS
    min: 800
    max: 1000
    basis: { en: garrison only }
    asOf: 1955
    publishedOn: null
    citations:
      - source: atlas
        accessed: null
description: { en: A garrison. }
${cited}`,
  'territory/old-new.yaml': `atom: OLD-NEW
owners:
  - owner: OLD
  - owner: NEW
    from: 1990-10-03
${cited}`,
  'territory/unchanged.yaml': `owners:
  ZWE: ZWE
${cited}`,
}

/**
 * Writes records into a folder of their own and gives its path; `remove` takes it away again.
 * `changes` replace, add or (with null) leave out files of `soundRecords`.
 */
export function recordsFolderWith(changes: { readonly [file: string]: string | null } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'natlas-records-'))
  for (const [file, text] of Object.entries({ ...soundRecords, ...changes })) {
    if (text === null) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
