/** One Jest for the whole house; tests lie beside the file that they test. */
export default {
  testMatch: ['<rootDir>/{apps,packages}/**/*.test.{ts,tsx}', '<rootDir>/prisma/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.next/'],
  modulePathIgnorePatterns: ['/.next/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2023' },
        module: { type: 'es6' },
      },
    ],
  },
  testEnvironment: 'node',
}
