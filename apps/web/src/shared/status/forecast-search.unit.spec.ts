import { expect, test } from '@jest/globals';
import { forecastSearchFrom } from './forecast-search.js';

test('an address says how far, of what and of whom', () => {
  expect(forecastSearchFrom({ days: 'd7', by: 'leader', kind: 'missed', department: 'a', leader: 3 })).toEqual({
    ...{ days: 'd7', by: 'leader', kind: 'missed', department: 'a', leader: undefined },
  });
  expect(forecastSearchFrom({ days: 'd90', by: 'day', kind: 'x' })).toEqual({});
});
