import { describe, expect, it } from '@jest/globals';
import { signedAt, signedBody } from '../../../shared/acts/model/signed-sheet.js';
import { keyOf, proposedDue, reasonsFor, sheetNumber, type Item } from './sheets.js';

type Task = NonNullable<Parameters<typeof reasonsFor>[0]>;

const item = (act: string, more: Partial<Item> = {}): Item =>
  ({ act, name: { zh: '', en: '' }, taskId: 't2', pending: true, signers: [], ...more }) as Item;
const task = {
  closures: [{ n: 1, summary: '已全部完成', evidence: [{ name: '报告.pdf' }], signatures: [{ opinion: '' }, { opinion: '拟同意' }] }],
  extensions: [
    { n: 3, by: 'p', requestedAt: '2020-02-18T00:00:00Z', cause: '连续降雨', progress: '过半', proposedDue: '2020-04-10T16:00:00Z' },
  ],
  reports: [{ done: '第一期' }, { done: '第二期' }],
  notices: [],
  nudges: [],
  blocks: [],
  responses: [],
  standingRequest: null,
} as unknown as Task;

describe('a sheet for signature', () => {
  it('is numbered by its directive, its task and the state of the record that was printed', () => {
    expect(sheetNumber('督〔2026〕7号', item('SignOff'), 12)).toBe('督〔2026〕7号-2-12');
    expect(sheetNumber(null, { ...item('DecideRegistration'), taskId: undefined }, 3)).toBe('3');
  });

  it('is known by what is decided and of which request', () => {
    expect(keyOf(item('DecideExtension', { n: 3 }))).toBe('DecideExtension:t2:3');
  });

  it('tells what the department put forward', () => {
    expect(reasonsFor(task, item('SignOff', { n: 1 }))).toEqual(['已全部完成', '报告.pdf', '拟同意']);
    expect(reasonsFor(task, item('DecideExtension', { n: 3 }))).toEqual(['连续降雨', '过半', '第二期']);
    expect(proposedDue(task, item('DecideExtension', { n: 3 }))).toBe('2020-04-10T16:00:00Z');
    expect(reasonsFor(undefined, item('MarkRead'))).toEqual([]);
  });
});

describe('a signed sheet', () => {
  it('bears a day: the end of its work, or now on the day itself', () => {
    expect(signedAt('2020-02-18', '2020-02-20T00:00:00.000Z')).toBe('2020-02-18T09:30:00.000Z');
    expect(signedAt('2020-02-20', '2020-02-20T02:00:00.000Z')).toBe('2020-02-20T02:00:00.000Z');
  });

  it('goes with its picture and what the record calls it', () => {
    const file = { sha256: 'a', name: '签批件.jpg', mediaType: 'image/jpeg', bytes: 1 };
    expect(signedBody({ signedBy: 'l', signedOn: '2020-02-18', file }, { basis: '呈批件', now: '2020-02-20T00:00:00.000Z' })).toEqual({
      signedBy: 'l',
      asserted: { at: '2020-02-18T09:30:00.000Z', basis: '呈批件', file },
    });
  });
});
