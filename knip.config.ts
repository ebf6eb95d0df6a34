import type { KnipConfig } from 'knip'

// Only what knip cannot see for itself: who starts a file, and who takes a package, by its name.

const config: KnipConfig = {
  entry: [
    // started by their .mjs once everything is installed
    'scripts/{start,doctor}.ts',
    // a library: its face is promised, whether or not we use all of it
    'localcloud/index.ts',
    // bundled, each by itself
    'cloudfunctions/*/index.ts',
    'screen/main.ts',
    'localcloud/fixtures/functions/*/index.ts',
    'tests/bench/functions/*/index.ts',
    'localcloud/functions/functionWorker.ts',
    'tests/weapp/host/entry.ts',
    // processes of their own, and a bench that people start by hand
    'localcloud/{fixtures/childCloud,database/crash/writer,database/database.bench}.ts',
    'scripts/simulate/cloudChild.ts',
    // Taro starts from these
    'miniprogram/src/app.tsx',
    'miniprogram/src/**/*.config.ts',
    'miniprogram/src/{pages/**/*,custom-tab-bar/index}.tsx',
    'miniprogram/config/index.ts',
    // given to WeChat, which has none, by webpack
    'miniprogram/src/api/AbortController.ts',
    'miniprogram/babel.config.js',
    // stands in for the file beside it in a browser
    'miniprogram/src/**/*.h5.{ts,tsx}',
  ],
  project: [
    '{shared,cloudfunctions,localcloud,miniprogram,screen,scripts,tests,media}/**/*.{ts,tsx,mjs,js}',
    // a small app that the WeChat host is tried with
    '!tests/weapp/fixture/**',
  ],
  ignoreDependencies: [
    // Taro's own parts, which its build asks for by name
    /^@tarojs\/(plugin-.+|react|router|runtime|taro-h5|webpack5-runner)$/,
    'babel-preset-taro',
    /^@babel\/(core|preset-react)$/,
    // run by its path in scripts/house/arrows.ts
    'dependency-cruiser',
  ],
  jest: { config: ['jest.config.mjs', 'jest.flows.config.mjs'] },
  // a program of the machine, asked for only when the demo's films are made anew
  ignoreBinaries: ['ffmpeg'],
  // A type that a signature mentions is part of it, whether or not somebody names it elsewhere.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // A contestId and an entryId have one schema and are two words.
  exclude: ['duplicates'],
}

export default config
