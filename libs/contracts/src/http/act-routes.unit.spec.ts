import { expect, test } from '@jest/globals';
import { ACTS, PATH_IDS, type AnyAct } from '@duban/domain';
import { actRoutes } from './act-routes.js';

const all: AnyAct[] = Object.values(ACTS);

test('every act that a person may send has one route; what follows from a merger has none', () => {
  const sent = all.map(({ type }) => type).filter((type) => type !== 'AbsorbDirective' && type !== 'OpenCarriedTask');
  expect(actRoutes.map(({ action }) => action).sort()).toEqual(sent.sort());
});

test.each(actRoutes.map((route) => ({ action: route.action ?? '', route })))(
  'the address of $action names the ids of its kind, and its route what it may be refused for',
  ({ action, route }) => {
    const act = all.find(({ type }) => type === action);
    const ids = act ? PATH_IDS[act.on] : [];
    const named = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(named).toEqual(act?.on === 'new' ? [] : ['directiveId', ...ids]);
    expect(Object.keys(route.params?.shape ?? {})).toEqual(named);
    expect(route.problems).toEqual(expect.arrayContaining([...(act?.problems ?? [])]));
  },
);
