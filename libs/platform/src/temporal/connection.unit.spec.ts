import { expect, test } from '@jest/globals';
import { temporalRetries } from './connection.js';

type Status = Parameters<typeof temporalRetries.delayFunction>[1];
/** Numbers of gRPC. */
const RESOURCE_EXHAUSTED = 8;
const UNAVAILABLE = 14;

const waitOf = (code: number, details: string): number => temporalRetries.delayFunction(1, { code, details } as Status);

test('a run that ends to continue as new is asked again at once; a server with too much to do is left alone for a second', () => {
  const closing = 'workflow operation can not be applied because workflow is closing';
  expect(waitOf(RESOURCE_EXHAUSTED, closing)).toBeLessThan(50);
  expect(waitOf(RESOURCE_EXHAUSTED, 'namespace rate limit exceeded')).toBeGreaterThan(1_000);
  expect(waitOf(UNAVAILABLE, 'connection refused')).toBeLessThan(250);
});
