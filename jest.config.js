const { join } = require('node:path')

/** TypeScript to CommonJS; `react` for files with JSX. */
const swc = (react) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: react },
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: false },
    },
    module: { type: 'commonjs' },
  },
]

/** Packages that come as ES modules only; jest runs CommonJS. */
const modules = ['jose']

const transforms = {
  transform: { '\\.tsx$': swc(true), '\\.([cm]?js|ts)$': swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!(${modules.join('|')})/)`, '<rootDir>/dist/', '<rootDir>/server/dist/'],
}

const project = (displayName, testMatch, more) => ({
  rootDir: __dirname,
  displayName,
  testMatch: testMatch.map((pattern) => join('<rootDir>', pattern)),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/server/dist/', '<rootDir>/.data/'],
  ...transforms,
  ...more,
})

const doubles = {
  '\\.(css|scss)$': '<rootDir>/test/doubles/style.ts',
  '\\.(png|jpg|svg)$': '<rootDir>/test/doubles/file.ts',
  '^@tarojs/components$': '<rootDir>/test/doubles/components.tsx',
  '^@tarojs/taro$': '<rootDir>/test/doubles/taro.ts',
  '^@/(.*)$': '<rootDir>/src/$1',
}

/** Projects with a real PostgreSQL share one that is started before and ended after all of them. */
const withDatabase = {
  globalSetup: '<rootDir>/server/test/global-setup.ts',
  globalTeardown: '<rootDir>/server/test/global-teardown.ts',
}

/** Projects that use the whole app: the built server on a port, with the built H5 app. */
const withServedApp = {
  globalSetup: '<rootDir>/test/served/global-setup.ts',
  globalTeardown: '<rootDir>/test/served/global-teardown.ts',
}

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 30_000,
  projects: [
    project('contract', ['contract/**/*.test.ts'], { testEnvironment: 'node' }),
    project('server', ['server/**/*.test.ts', 'scripts/**/*.test.ts', 'test/faults/**/*.test.ts'], {
      testEnvironment: 'node',
      ...withDatabase,
    }),
    project('unit', ['src/**/*.test.{ts,tsx}', 'test/doubles/**/*.test.{ts,tsx}'], {
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/doubles/environment.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/doubles/setup.ts'],
      moduleNameMapper: doubles,
      restoreMocks: true,
    }),
    project('weapp', ['test/weapp/**/*.test.ts'], {
      testEnvironment: 'jsdom',
      modulePathIgnorePatterns: [],
      ...withServedApp,
    }),
    project('h5', ['test/h5/**/*.test.ts'], { testEnvironment: 'node', ...withServedApp }),
  ],
}
