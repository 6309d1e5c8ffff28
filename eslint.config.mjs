import nx from '@nx/eslint-plugin';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Who may import whom: one way only. Anything not listed is refused. */
const layers = {
  domain: [],
  contracts: ['domain'],
  'event-store': ['domain', 'contracts'],
  'read-models': ['domain', 'contracts'],
  alerts: ['domain', 'contracts'],
  audit: ['domain', 'contracts', 'event-store', 'read-models'],
  identity: ['domain', 'contracts', 'event-store'],
  platform: ['domain', 'contracts'],
  gateway: ['domain', 'contracts'],
  activities: ['domain', 'contracts', 'event-store', 'read-models', 'alerts', 'identity', 'platform', 'gateway'],
  workflow: ['contracts'],
  testing: ['domain', 'contracts', 'event-store', 'read-models', 'alerts', 'identity', 'platform', 'gateway', 'activities', 'workflow'],
  app: [
    'domain',
    'contracts',
    'event-store',
    'read-models',
    'audit',
    'alerts',
    'identity',
    'platform',
    'gateway',
    'activities',
    'workflow',
  ],
};
const inSpecs = [
  'testing',
  'identity',
  'event-store',
  'read-models',
  'alerts',
  'activities',
  'workflow',
  'domain',
  'contracts',
  'platform',
  'gateway',
];
const constraints = (extra) =>
  Object.entries(layers).map(([layer, may]) => ({
    sourceTag: `type:${layer}`,
    onlyDependOnLibsWithTags: [...new Set([...may, ...extra])].map((tag) => `type:${tag}`),
  }));
// Specs use the test kit, and the test kit uses what it builds; no program ever loads that circle.
const throughTests = inSpecs.map((layer) => [layer === 'workflow' ? '@duban/workflow-directive' : `@duban/${layer}`, '@duban/testing']);
const boundaries = (extra) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    allow: [],
    depConstraints: constraints(extra),
    ignoredCircularDependencies: extra.length > 0 ? throughTests.filter(([layer]) => layer !== '@duban/testing') : [],
  },
];

const pureBan = {
  patterns: [
    { group: ['node:*', 'fs', 'path', 'crypto', 'http', 'net'], message: 'This package is pure: no I/O, no clock, no randomness.' },
    { group: ['@nestjs/*', 'typeorm', 'pg', 'pino'], message: 'This package is pure: no frameworks, no database.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.duban/**', '.nx/**', 'libs/api-client/**', '**/*.cjs'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: './tsconfig.base.json',
        tsconfigRootDir: import.meta.dirname,
        emitDecoratorMetadata: true,
        experimentalDecorators: true,
      },
    },
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: './tsconfig.base.json', conditionNames: ['duban-source', 'types', 'import', 'default'] }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': boundaries([]),
      'import-x/no-cycle': 'error',
      'import-x/no-extraneous-dependencies': [
        'error',
        {
          devDependencies: ['**/*.spec.ts', '**/*.spec-support.ts', 'libs/testing/**'],
          packageDir: [import.meta.dirname],
          includeTypes: false,
        },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 6],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec-support.ts'],
    rules: {
      '@nx/enforce-module-boundaries': boundaries(inSpecs),
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts', 'workflows/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.spec-support.ts'],
    rules: { 'no-restricted-imports': ['error', pureBan], 'no-restricted-globals': ['error', 'process', 'setInterval', 'fetch'] },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.spec-support.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The domain has no clock: take the time as an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The domain has no clock: take the time as an argument.',
        },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'The domain makes no ids.' },
      ],
    },
  },
  prettier,
);
