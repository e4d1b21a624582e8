import { Prisma } from '../../generated/client/client.ts'
import { periodColumns } from './date-columns.ts'
import { numbered } from './numbered.ts'
import { placeColumns } from './place-columns.ts'
import type { SeedRecords } from './seed-records.ts'

type DeploymentPhase = NonNullable<SeedRecords['deployments'][number]['phases']>[number]

/** The rows of the phases of memberships and deployments, in the order in which `phasesOf` gives their records. */
export function phaseRows({ memberships, deployments }: Pick<SeedRecords, 'memberships' | 'deployments'>) {
  return numbered<Omit<Prisma.PhaseCreateManyInput, 'id'>>([
    ...memberships.flatMap(({ slug, phases = [] }) =>
      phases.map((phase) => ({
        membershipSlug: slug,
        field: phase.field,
        value: phase.value,
        note: phase.note ?? Prisma.DbNull,
        ...periodColumns(phase),
      })),
    ),
    ...deployments.flatMap(({ slug, phases = [] }) =>
      phases.map((phase) => ({
        deploymentSlug: slug,
        field: phase.field,
        note: phase.note ?? Prisma.DbNull,
        ...valueColumns(phase),
        ...periodColumns(phase),
      })),
    ),
  ])
}

/** The records behind the rows: a phase has no name of its own, its id is its place here, from 1. */
export function phasesOf({ memberships, deployments }: Pick<SeedRecords, 'memberships' | 'deployments'>) {
  return [
    ...memberships.flatMap(({ phases = [] }) => phases),
    ...deployments.flatMap(({ phases = [] }) => phases.map(({ citations }) => ({ citations }))),
  ]
}

function valueColumns(phase: DeploymentPhase) {
  switch (phase.field) {
    case 'STATUS':
      return { value: phase.value, label: phase.label ?? Prisma.DbNull }
    case 'HOST':
      return { value: phase.value }
    case 'PLACE':
      return { value: phase.value.name.en, label: phase.value.name, ...placeColumns(phase.value) }
    case 'OPERATOR':
      if ('country' in phase.value) return { value: phase.value.country }
      if ('organization' in phase.value) return { value: phase.value.organization }
      return { value: phase.value.group.en, label: phase.value.group }
  }
}
