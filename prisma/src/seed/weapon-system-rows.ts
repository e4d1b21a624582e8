import { Prisma } from '../../generated/client/client.ts'
import type { SeedRecords } from './seed-records.ts'

/** The rows of the weapon systems. */
export function weaponSystemRows({ weaponSystems }: Pick<SeedRecords, 'weaponSystems'>) {
  return weaponSystems.map(
    (system): Prisma.WeaponSystemCreateManyInput => ({
      slug: system.slug,
      name: system.name,
      designations: system.designations,
      kind: system.kind,
      originCode: system.origin,
      rangeMinKm: system.rangeKm?.min ?? null,
      rangeMaxKm: system.rangeKm?.max ?? null,
      speedMin: system.speedMetresPerSecond?.min ?? null,
      speedMax: system.speedMetresPerSecond?.max ?? null,
      trajectory: system.trajectory,
      basing: system.basing,
      warhead: system.warhead,
      treatyStatus: system.treatyStatus ?? Prisma.DbNull,
      note: system.note ?? Prisma.DbNull,
    }),
  )
}
