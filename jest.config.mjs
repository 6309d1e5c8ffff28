import { readFileSync } from 'node:fs';

// The build leaves specs out; the tests may not.
const { $schema: _schema, exclude: _exclude, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/**
 * Tiers by suffix: `.unit.spec.ts` is pure; `.int.spec.ts` runs PostgreSQL, Temporal or an HTTP server; `.e2e.spec.ts` the whole
 * embedded stack. Run one tier with `npm test -- --selectProjects unit`.
 */
const project = (name, extra = {}) => ({
  displayName: name,
  testMatch: ['libs/*/src/**', 'workflows/*/src/**', 'apps/*/src/**', 'tools'].map((at) => `<rootDir>/${at}/*.${name}.spec.ts`),
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  extensionsToTreatAsEsm: ['.ts'],
  resolver: '<rootDir>/tools/jest-resolver.cjs',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['duban-source', 'node', 'node-addons'] },
  watchPathIgnorePatterns: ['dist', '.duban'],
  modulePathIgnorePatterns: ['/dist/', '/.duban/'],
  ...extra,
});

export default {
  projects: [project('unit'), project('int'), project('e2e')],
  testTimeout: 120_000,
  // Two at a time on two cores: a spec of servers waits more than it computes. Modules under --experimental-vm-modules are never
  // freed, so a worker ends after a suite that leaves it heavy; in one process, the whole run dies of memory.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
