export * from './context.ts'
export * from './history.ts'
export * from './record/release.ts'
export * from './schema.ts'
