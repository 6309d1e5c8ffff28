import { expect, test } from '@jest/globals';
import type { LoadedOrganisation } from '@duban/identity';
import { whoMay, whoMayAdvice } from './who-may.js';

const AT = '2020-02-17T01:00:00.000Z';
const post = { id: 'p1', personId: 'wu', departmentId: 'fgw', roles: ['department_head'], charges: [], from: '2020-01-01T00:00:00.000Z' };
const loaded = {
  organisation: { departments: { fgw: { name: { zh: '发改委', en: 'Reform Commission' } } }, posts: { p1: { ...post, until: null } } },
  people: new Map([['wu', { name: { zh: '吴敏', en: 'Wu Min' } }]]),
} as unknown as LoadedOrganisation;

test('a task of another department names its lead, and who heads it', () => {
  const found = whoMay(loaded, AT, { code: 'not_your_task', params: { leads: 'fgw' } });
  expect(whoMayAdvice(found)).toEqual({
    zh: '须由牵头单位发改委（吴敏）办理',
    en: 'This is for the lead department Reform Commission (Wu Min) to do',
  });
});
