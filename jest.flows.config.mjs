import house from './jest.config.mjs'

// What a voter does, in a real browser. Its own project: it needs Chromium, and minutes.
/** @type {import('jest').Config} */
export default {
  ...house,
  testMatch: ['<rootDir>/tests/flows/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/flows/setUp.ts',
  globalTeardown: '<rootDir>/tests/flows/tearDown.ts',
  setupFilesAfterEnv: [...house.setupFilesAfterEnv, '<rootDir>/tests/flows/afterEachFlow.ts'],
  testTimeout: 90_000,
  // Each has a browser and a cloud of its own.
  maxWorkers: 2,
}
