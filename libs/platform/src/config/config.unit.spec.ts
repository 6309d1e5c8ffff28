import { describe, expect, test } from '@jest/globals';
import { ConfigError, loadConfig, loadConnectedConfig, loadStackConfig } from './config.js';

const problemsOf = (load: () => unknown): string[] => {
  try {
    load();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(({ name }) => name);
    throw error;
  }
  return [];
};

const given = {
  DATABASE_URL: 'postgresql://duban_app@db.example/duban',
  TEMPORAL_ADDRESS: 'temporal.example:7233',
  OIDC_ISSUER: 'https://login.example/realm',
};

describe('loadConfig', () => {
  test('an empty environment gives a working development configuration', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({ mode: 'servers', stage: 'development', clock: 'system', hashAlgorithm: 'sha256' });
    expect(config.filesDir).toBe(`${config.home}/files`);
    expect(config.temporal).toEqual({ address: null, namespace: 'default', apiKey: null, tls: null });
  });

  test('every bad name is listed at once', () => {
    const env = { PORT: 'http', LOG_LEVEL: 'loud', TEMPORAL_ADDRESS: 'https://t', DATABASE_URL: 'mysql://x', DUBAN_CLOCK: 'fast' };
    expect(problemsOf(() => loadConfig(env)).sort()).toEqual(['DATABASE_URL', 'DUBAN_CLOCK', 'LOG_LEVEL', 'PORT', 'TEMPORAL_ADDRESS']);
  });

  test('an empty value counts as not given', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ http: { port: 3000 }, database: { url: null } });
  });

  test('archived histories are kept for 400 days, or as long as is said; 0 = for ever', () => {
    expect([{}, { RUN_HISTORY_DAYS: '30' }, { RUN_HISTORY_DAYS: '0' }].map((env) => loadConfig(env).worker.historyDays)).toEqual([
      400,
      30,
      null,
    ]);
    expect(problemsOf(() => loadConfig({ RUN_HISTORY_DAYS: '-1' }))).toEqual(['RUN_HISTORY_DAYS']);
  });

  test('an API key or a certificate switches TLS on, TEMPORAL_TLS=false switches it off', () => {
    expect(loadConfig({ TEMPORAL_API_KEY: 'k' }).temporal.tls).toEqual({ serverName: null, caPath: null, certPath: null, keyPath: null });
    expect(loadConfig({ TEMPORAL_API_KEY: 'k', TEMPORAL_TLS: 'false' }).temporal.tls).toBeNull();
    const mutual = { TEMPORAL_TLS_CLIENT_CERT_PATH: '/c.pem', TEMPORAL_TLS_CLIENT_KEY_PATH: '/k.pem' };
    expect(loadConfig(mutual).temporal.tls).toMatchObject({ certPath: '/c.pem', keyPath: '/k.pem' });
  });

  test('a certificate without its key is refused', () => {
    expect(problemsOf(() => loadConfig({ TEMPORAL_TLS_CLIENT_CERT_PATH: '/c.pem' }))).toEqual(['TEMPORAL_TLS_CLIENT_KEY_PATH']);
  });

  test('several issuers are read once each', () => {
    const env = { OIDC_ISSUER: 'https://a.example', OIDC_ISSUERS: 'https://a.example, https://b.example' };
    expect(loadConfig(env).identity.issuers).toEqual(['https://a.example', 'https://b.example']);
  });
});

describe('what production refuses', () => {
  test('the embedded stack', () => {
    expect(problemsOf(() => loadConfig({ NODE_ENV: 'production', DUBAN_MODE: 'embedded' }))).toEqual(['DUBAN_MODE']);
    expect(problemsOf(() => loadStackConfig({ NODE_ENV: 'production' }))).toEqual(['DUBAN_MODE']);
  });

  test.each(['http://127.0.0.1:3001', 'http://localhost:3001', 'http://[::1]:3001'])('the embedded issuer at %s', (issuer) => {
    expect(problemsOf(() => loadConfig({ ...given, NODE_ENV: 'production', OIDC_ISSUER: issuer }))).toEqual(['OIDC_ISSUER']);
  });

  test('nothing of a configuration in which every server is given', () => {
    expect(loadStackConfig({ ...given, NODE_ENV: 'production' })).toMatchObject({ mode: 'servers', stage: 'production' });
  });
});

describe('a story clock', () => {
  const DUBAN_CLOCK = 'story:2020-02-17T01:00:00.000Z@1767571200000x43200';
  test('works on the embedded stack', () => {
    expect(loadStackConfig({ DUBAN_CLOCK }).clock).toEqual({
      startsAt: '2020-02-17T01:00:00.000Z',
      realStartMs: 1_767_571_200_000,
      rate: 43_200,
    });
  });
  test('is refused with given servers', () => {
    expect(problemsOf(() => loadStackConfig({ ...given, DUBAN_CLOCK }))).toEqual(['DUBAN_CLOCK']);
  });
});

test('a process names every server that it misses', () => {
  expect(problemsOf(() => loadConnectedConfig({}))).toEqual(['DATABASE_URL', 'TEMPORAL_ADDRESS']);
  expect(loadConnectedConfig(given).temporal.address).toBe('temporal.example:7233');
});
