const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

/** Components and texts of the client go through the same message macros as in its build. */
const swcClient = [swc[0], { ...swc[1], jsc: { ...swc[1].jsc, experimental: { plugins: [['@lingui/swc-plugin', {}]] } } }];

const project = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '/client/.+\\.tsx?$': swcClient, '^.+\\.tsx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

export default {
  testTimeout: 180_000,
  // The modules of a spec stay in the memory of their process. Without this a machine of two cores runs all specs in one, which is full after some 250.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...project,
      displayName: 'unit',
      testMatch: ['<rootDir>/{gateway,services,client,ops}/**/*.spec.{ts,tsx}'],
      globalSetup: '<rootDir>/ops/testing/global-setup.ts',
      globalTeardown: '<rootDir>/ops/testing/global-teardown.ts',
    },
    {
      ...project,
      displayName: 'e2e',
      testMatch: ['<rootDir>/ops/e2e/**/*.e2e.ts'],
      globalSetup: '<rootDir>/ops/e2e/global-setup.ts',
    },
    {
      ...project,
      displayName: 'trials',
      testMatch: ['<rootDir>/ops/trials/**/*.trial.ts'],
    },
  ],
};
