import { expect, test } from '@jest/globals';
import { resolveTemporal, TemporalNotFoundError, type TemporalFinders } from './resolve-temporal.js';
import { atLeast } from './versions.js';

const ways = ['onPath', 'cached', 'download', 'build'] as const;
type Way = (typeof ways)[number];

/** Finders of which the named ones find something; `asked` keeps the order. */
const findersThatFind = (found: Way[], broken: Way[] = []): { finders: TemporalFinders; asked: Way[] } => {
  const asked: Way[] = [];
  const finder = (way: Way) => async (): Promise<string | null> => {
    asked.push(way);
    if (broken.includes(way)) throw new Error(`${way} is broken`);
    return found.includes(way) ? `/found/${way}` : null;
  };
  return { asked, finders: { onPath: finder('onPath'), cached: finder('cached'), download: finder('download'), build: finder('build') } };
};

test('a given address is taken without looking for a program', async () => {
  const { finders, asked } = findersThatFind([...ways]);
  expect(await resolveTemporal('temporal.example:7233', finders)).toEqual({ kind: 'given', address: 'temporal.example:7233' });
  expect(asked).toEqual([]);
});

test.each([
  ['onPath', 'path'],
  ['cached', 'cache'],
  ['download', 'download'],
  ['build', 'build'],
] as const)('%s is tried after those before it, and nothing after it', async (way, origin) => {
  const { finders, asked } = findersThatFind(ways.slice(ways.indexOf(way)));
  expect(await resolveTemporal(null, finders)).toEqual({ kind: 'binary', path: `/found/${way}`, origin });
  expect(asked).toEqual(ways.slice(0, ways.indexOf(way) + 1));
});

test('a way that breaks does not keep the next from being tried', async () => {
  const { finders } = findersThatFind(['build'], ['onPath', 'download']);
  expect(await resolveTemporal(null, finders)).toEqual({ kind: 'binary', path: '/found/build', origin: 'build' });
});

test('when none works, one message says what was tried and how to put it right', async () => {
  const { finders } = findersThatFind([], ['build']);
  const failure = await resolveTemporal(null, finders).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TemporalNotFoundError);
  const message = failure instanceof Error ? failure.message : '';
  for (const part of ['build is broken', 'TEMPORAL_ADDRESS', 'PATH', 'https://temporal.download', 'https://go.dev/dl'])
    expect(message).toContain(part);
});

test('versions are compared number by number', () => {
  expect(atLeast('1.31.2', '1.28.0')).toBe(true);
  expect(atLeast('1.28.0', '1.28.0')).toBe(true);
  expect(atLeast('1.9.9', '1.28.0')).toBe(false);
});
