import type { Deployment, Deployments, Layer, StrengthClaim, Stretch } from '../deployment/deployments.ts'

const exact = (day: string) => ({ date: day, latest: day, edtf: day })

/** A stretch of a test: forces of the United States, stationed in Poland at a known place. */
export function stretch(from: string, to: string | null, changes: Partial<Stretch> = {}): Stretch {
  return {
    from,
    to,
    status: 'ACTUAL',
    statusLabel: null,
    host: { code: 'POL' },
    hostTerritory: null,
    operators: [{ country: { code: 'USA' }, organization: null, group: null }],
    place: { name: 'Oldtown', lat: 52, lon: 18, precision: 'TOWN' },
    ...changes,
  }
}

/** A deployment of a test, as the API gives it. */
export function deployment(slug: string, changes: Partial<Deployment> = {}): Deployment {
  return {
    slug,
    name: slug,
    kind: 'GROUND_FORCE',
    isOwnTerritory: false,
    occasion: null,
    layers: [{ slug: 'garrisons' }],
    from: exact('1950-01-01'),
    to: null,
    stretches: [stretch('1950-01-01', null)],
    strengths: [],
    ...changes,
  }
}

/** A claim of a test about troops. */
export function troops(min: number | null, max: number | null, day: string): StrengthClaim {
  return { measure: 'TROOPS', basis: 'garrison only', min, max, asOf: exact(day) }
}

/** All deployments of a test. */
export function deployments(all: readonly Deployment[]): Deployments {
  return {
    dataset: { release: '1.0.0-test' },
    layers: [],
    deployments: { pageInfo: { hasNextPage: false }, edges: all.map((node) => ({ node })) },
  }
}

/** A layer of a test. */
export function layer(slug: string, isOnAtFirst: boolean): Layer {
  return { slug, name: slug, description: slug, colour: '#3b78ab', icon: 'CIRCLE', isOnAtFirst, order: 1, note: null }
}
