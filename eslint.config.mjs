import { readdirSync } from 'node:fs';
import nx from '@nx/eslint-plugin';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom: one way only. Anything not listed is refused. */
const layers = {
  domain: [],
  proof: [],
  'api-client': [],
  language: [],
  words: ['domain'],
  contracts: ['domain', 'words'],
  protocol: ['domain'],
  files: ['domain'],
  platform: ['domain', 'protocol'],
  gateway: ['domain', 'protocol'],
  'event-store': ['domain', 'proof', 'protocol', 'platform'],
  'read-models': ['domain', 'words', 'contracts', 'protocol', 'platform'],
  identity: ['domain', 'proof', 'words', 'contracts', 'platform', 'files', 'event-store'],
  alerts: ['domain', 'words', 'contracts', 'platform', 'event-store', 'read-models', 'identity'],
  directives: ['domain', 'words', 'contracts', 'protocol', 'platform', 'event-store', 'read-models', 'identity'],
  audit: [
    'domain',
    'proof',
    'words',
    'contracts',
    'protocol',
    'platform',
    'files',
    'event-store',
    'read-models',
    'identity',
    'directives',
    'alerts',
  ],
  activities: [
    ...['domain', 'words', 'contracts', 'protocol', 'platform', 'files', 'gateway', 'event-store', 'read-models', 'identity'],
    ...['alerts', 'directives', 'audit'],
  ],
  workflow: ['protocol'],
  web: ['proof', 'words', 'contracts', 'api-client'],
  stack: ['domain', 'contracts', 'platform', 'event-store', 'read-models', 'identity', 'audit'],
  'demo-city': ['domain', 'contracts', 'platform', 'identity', 'stack'],
};
const all = Object.keys(layers);
const onTheStack = ['stack', 'demo-city'];
// the console is a page: no program loads it
const programs = all.filter((layer) => layer !== 'web');
layers.testing = programs.filter((layer) => !onTheStack.includes(layer));
layers.app = programs;
// measures parts on their own, with the kit's short cuts into a record
layers.bench = [...programs, 'testing'];
const inSpecs = [...programs, 'testing'].filter((layer) => !onTheStack.includes(layer));
const constraints = (extra) =>
  Object.entries(layers).map(([layer, may]) => ({
    sourceTag: `type:${layer}`,
    onlyDependOnLibsWithTags: [...new Set([...may, ...extra])].map((tag) => `type:${tag}`),
  }));
const withoutCircles = (path, layer) => {
  if (path.includes(layer)) throw new Error(`layers in a circle: ${[...path, layer].join(' -> ')}`);
  for (const next of layers[layer]) withoutCircles([...path, layer], next);
};
for (const layer of Object.keys(layers)) withoutCircles([], layer);

// The layers above have no circle; what nx sees of one goes through specs and the test kit, which no program loads.
const names = ['libs', 'workflows', 'apps'].flatMap((top) =>
  readdirSync(new URL(`./${top}`, import.meta.url)).map((name) => (top === 'workflows' ? `@duban/workflow-${name}` : `@duban/${name}`)),
);
const pairs = names.flatMap((one) => names.filter((other) => other !== one).map((other) => [one, other]));
const boundaries = (extra) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    allow: [],
    depConstraints: constraints(extra),
    ignoredCircularDependencies: pairs,
  },
];

const pureBan = {
  patterns: [
    { group: ['node:*', 'fs', 'path', 'crypto', 'http', 'net'], message: 'This package is pure: no I/O, no clock, no randomness.' },
    { group: ['@nestjs/*', 'typeorm', 'pg', 'pino'], message: 'This package is pure: no frameworks, no database.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.duban/**', '.nx/**', 'libs/api-client/src/schema.ts', '**/*.cjs'] },
  {
    files: ['**/*.{ts,tsx}'],
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
    files: ['libs/{domain,words,proof}/src/**/*.ts', 'workflows/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.spec-support.ts'],
    rules: { 'no-restricted-imports': ['error', pureBan], 'no-restricted-globals': ['error', 'process', 'setInterval', 'fetch'] },
  },
  {
    files: ['libs/words/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.spec-support.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.{1,2}/|@duban/domain$)', message: 'Words need the domain alone: API and console share them.' }] },
      ],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts', 'libs/words/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.spec-support.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Domain and words have no clock: take the time as an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Domain and words have no clock: take the time as an argument.',
        },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Domain and words make no ids.' },
      ],
    },
  },
  {
    files: ['apps/api/src/*/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.spec-support.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(?!\\.\\./|http/|ports/|views/)[a-z-]+/(?!index\\.js$)',
              message: "A feature's inside is its own: take what its index.ts shows.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { parserOptions: { project: './apps/web/tsconfig.json' } },
    rules: {
      // Of the contracts a page needs types alone: their schemas would bring zod and the domain with them.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: '@duban/contracts', message: 'Types only.', allowTypeImports: true }] },
      ],
      'no-restricted-properties': [
        'error',
        ...['toSorted', 'toReversed', 'toSpliced', 'with'].map((property) => ({ property, message: 'Not in Chromium 109.' })),
      ],
    },
  },
  {
    // shared <- features <- app; a feature's inside is its own.
    files: ['apps/web/src/shared/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '/(features|app)/', message: 'What is shared knows no feature.' }] }],
    },
  },
  {
    files: ['apps/web/src/features/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./){2}(?!\\.\\./|shared/)|/app/',
              message: 'No feature imports another: what two need is shared, what joins them is the app’s.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      'apps/web/src/features/*/model/**/*.ts',
      'apps/web/src/shared/{dates,status,problems}/*.ts',
      'apps/web/src/shared/live/{coalesce,concerns,follow,one-connection,standing}.ts',
    ],
    ignores: ['**/use-*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(react|@tanstack|use-intl)|^(\\.\\./){2}(?!\\.\\./)', message: 'A model is pure: it is tried without a page.' },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/web/src/app/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/features/[a-z-]+/(?!index\\.js$)', message: "A feature's inside is its own: take what its index.ts shows." },
          ],
        },
      ],
    },
  },
  prettier,
);
