import { describe, expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { isNoneStruck, listOf, NONE_STRUCK, strikesOf, withStruck, wrongWith, type ListLine } from './list.js';

const content = (title: string, segmentIds: string[] = []) => ({
  ...{ title, requirement: '', closureStandard: '', leaderInCharge: 'li', tasks: [], segmentIds },
});
const draft = (id: string, status: string, more: object) => ({
  id,
  status,
  content: null,
  suggestion: null,
  decisions: [],
  directiveNumber: null,
  ...more,
});
const meeting = (drafts: object[]) =>
  ({ drafts, segments: [{ id: 's1', text: '要建立机制。' }] }) as unknown as Pick<Views['Meeting'], 'drafts' | 'segments'>;

test('lines are what would be registered, with their sentences; what was left off says why', () => {
  const { lines, left } = listOf(
    meeting([
      draft('d1', 'confirmed', { content: content('甲', ['s1', 's9']) }),
      draft('d2', 'discarded', { suggestion: { title: '乙' }, decisions: [{ reason: '原则要求' }] }),
    ]),
  );
  expect(lines.map(({ id, title, source }) => [id, title, source])).toEqual([['d1', '甲', ['要建立机制。']]]);
  expect(left).toEqual([{ id: 'd2', status: 'discarded', title: '乙', reason: '原则要求' }]);
});

describe('striking lines', () => {
  const lines = [
    { id: 'd1', title: '甲' },
    { id: 'd2', title: '乙' },
  ] as ListLine[];

  test('is by line with a reason, and can be taken back', () => {
    const struck = withStruck(withStruck(NONE_STRUCK, 'd1', ''), 'd1', ' 已办 ');
    expect(strikesOf(struck, lines)).toEqual([{ draftId: 'd1', reason: '已办' }]);
    expect(isNoneStruck(withStruck(struck, 'd1', null))).toBe(true);
  });

  test('of a line that is not on the list any more is not sent', () => {
    expect(strikesOf(withStruck(NONE_STRUCK, 'gone', '理由'), lines)).toEqual([]);
  });

  test('needs its reason, and leaves something to approve', () => {
    expect(wrongWith(NONE_STRUCK, lines)).toBeNull();
    expect(wrongWith(withStruck(NONE_STRUCK, 'd2', ' '), lines)).toEqual({ kind: 'reason', title: '乙' });
    expect(wrongWith(withStruck(withStruck(NONE_STRUCK, 'd1', '一'), 'd2', '二'), lines)).toEqual({ kind: 'nothing' });
  });
});
