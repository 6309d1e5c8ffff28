import { expect, test } from '@jest/globals';
import { exceptionsSearchFrom, sampleSearchFrom } from './audit-search.js';

test('an address says as of when and of which rule; what it cannot say is left out', () => {
  expect(exceptionsSearchFrom({ asOf: '2020-03-05T16:00:00.000Z', code: 'entered_by_proxy', page: 3 })).toEqual({
    asOf: '2020-03-05T16:00:00.000Z',
    code: 'entered_by_proxy',
  });
  expect(exceptionsSearchFrom({ asOf: '', code: null })).toEqual({});
});

test('a seed of digits is a seed, and only sizes that are offered are drawn', () => {
  expect(sampleSearchFrom({ seed: 2026, size: '20' })).toEqual({ seed: '2026', size: 20 });
  expect(sampleSearchFrom({ seed: 'a', size: 7 })).toEqual({ seed: 'a' });
});
