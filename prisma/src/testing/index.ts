export * from './engines.ts'
export * from './sample-dataset.ts'
