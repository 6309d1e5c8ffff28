import { expect, test } from '@jest/globals';
import { remembered } from './remembered.js';

test('the same object on the same ground is asked for once; another object, or another ground, anew', () => {
  const value = remembered<object, number>();
  let made = 0;
  const ask = (key: object, on: readonly unknown[]): number => value(key, on, () => (made += 1));
  const [task, policy] = [{}, {}];
  expect([ask(task, [policy]), ask(task, [policy]), ask({ ...task }, [policy]), ask(task, [{ ...policy }]), ask(task, [])]).toEqual([
    1, 1, 2, 3, 4,
  ]);
});
