import { expect, test } from '@jest/globals';
import { ordersOf, type Order } from './orders.js';

const order = (more: object = {}): Order => ({
  shape: 'joint',
  leads: ['fagai'],
  assists: [],
  kind: 'task',
  title: '甲',
  closureStandard: '',
  ...more,
});

test('one alone is called as the whole; several each by their own title', () => {
  expect(ordersOf([order()]).map(({ title }) => title)).toEqual([null]);
  expect(ordersOf([order(), order({ title: '乙' })]).map(({ title }) => title)).toEqual(['甲', '乙']);
});

test('who, with whom, by when and by whose word', () => {
  const due = { at: '2020-03-31T16:00:00.000Z', origin: 'source', phrase: '3月底前' };
  expect(ordersOf([order({ assists: [{ departmentId: 'caizheng', duty: '资金' }], due })])).toEqual([
    {
      ...{ title: null, leads: ['fagai'], assists: ['caizheng'], apart: false, collator: null },
      ...{ due: due.at, phrase: '3月底前', origin: 'source', standing: false },
    },
  ]);
});

test('units that each do it by themselves are named, and who gathers', () => {
  expect(ordersOf([order({ shape: 'parallel', leads: [], units: ['donghu', 'xishan'], collator: 'fagai' })])[0]).toMatchObject({
    ...{ leads: ['donghu', 'xishan'], apart: true, collator: 'fagai' },
  });
});

test('a group stands for its units; standing work has no date', () => {
  expect(ordersOf([order({ unitsOf: 'all-districts', leads: [], kind: 'standing' })])[0]).toMatchObject({
    ...{ leads: ['all-districts'], due: null, standing: true },
  });
});
