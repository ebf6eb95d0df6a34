import { availableParallelism } from 'node:os'

// Functions live in UTC, and a test must not pass or fail by the zone of the machine it runs on.
process.env.TZ = 'UTC'

const typescript = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
}

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['@swc/jest', typescript] },
  testMatch: [
    '<rootDir>/{shared,cloudfunctions,localcloud,scripts,screen,tests,miniprogram/src}/**/*.test.{ts,tsx}',
  ],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/tests/flows/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/miniprogram/src/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  globalSetup: '<rootDir>/tests/buildOnce.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/failOnConsoleError.ts'],
  // Half of a suite is waiting for a cloud of its own: on two cores two suites share them well. A third saves
  // half a minute of seven, and what waits for a moment by the clock begins to miss it.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testTimeout: 20_000,
}
