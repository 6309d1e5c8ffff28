import { describe, expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { askedOf, bodyOf, isDeciding, isNothing, missingOf, NOTHING_SAID, verdictsFor, type Verdict } from './verdicts.js';

type Can = Views['Can'];
const can = (act: string, more: Partial<Can> = {}): Can => ({ act, name: { zh: act, en: act }, taskId: 't1', ...more });
const one = (act: string, id: Verdict['id'], all: Can[] = [can(act)]): Verdict => {
  const found = verdictsFor(can(act), all).find((verdict) => verdict.id === id);
  if (!found) throw new Error(`${act} has no ${id}`);
  return found;
};

describe('ways of answering', () => {
  test('the usual one first, and the other one beside it', () => {
    expect(verdictsFor(can('SignOff'), [can('SignOff')]).map(({ id }) => id)).toEqual(['agree', 'return']);
    expect(verdictsFor(can('DecideRegistration'), []).map(({ id }) => id)).toEqual(['agree', 'return']);
    expect(verdictsFor(can('AnswerBlock'), []).map(({ id }) => id)).toEqual(['answer']);
    expect(verdictsFor(can('ReportProgress'), [])).toEqual([]);
    expect([isDeciding('SignOff'), isDeciding('ReportProgress'), isDeciding(undefined)]).toEqual([true, false, false]);
  });

  test('a notice is withheld only where that very one may be', () => {
    const red = can('ReleaseNotice', { noticeId: 'red' });
    const offered = (all: Can[]) => verdictsFor(red, all).map(({ id }) => id);
    expect(offered([red, can('WaiveNotice', { noticeId: 'orange' })])).toEqual(['release']);
    expect(offered([red, can('WaiveNotice', { noticeId: 'red' })])).toEqual(['release', 'waive']);
  });
});

describe('what is said', () => {
  test('consent needs no words; a return says what is missing', () => {
    expect(missingOf(one('SignOff', 'agree'), NOTHING_SAID)).toEqual({ words: false, due: false });
    expect(missingOf(one('SignOff', 'return'), { words: { agree: '同意', return: '  ' }, due: '' })).toEqual({ words: true, due: false });
  });

  test('a grant of time fixes its date; given without words it is consent, never silence', () => {
    expect(missingOf(one('DecideExtension', 'agree'), NOTHING_SAID).due).toBe(true);
    expect(missingOf(one('DecideExtension', 'refuse'), NOTHING_SAID).due).toBe(false);
    expect(bodyOf(one('DecideExtension', 'agree'), { words: {}, due: '2020-03-31' }, '同意')).toEqual({
      grant: true,
      reason: '同意',
      due: '2020-03-31',
    });
  });

  test('the words of one answer are not sent with another', () => {
    const said = { words: { agree: '同意。', return: '缺验收报告' }, due: '' };
    expect(bodyOf(one('SignOff', 'agree'), said, '同意')).toEqual({ approve: true, opinion: '同意。' });
    expect(bodyOf(one('SignOff', 'return'), said, '同意', { departmentId: 'donghu' })).toEqual({
      ...{ approve: false, opinion: '缺验收报告', actingFor: { departmentId: 'donghu' } },
    });
  });

  test('blanks alone are nothing to keep', () => {
    expect(isNothing({ words: { agree: ' ' }, due: '' })).toBe(true);
    expect(isNothing({ words: {}, due: '2020-03-31' })).toBe(false);
  });
});

describe('what an address asks', () => {
  const second = can('SignOff', { n: 2 });
  const cannot = { ...can('SignOff', { n: 1 }), code: 'closure_not_pending' } as Views['Cannot'];

  test('is found by its number, or is the first of its kind', () => {
    expect(askedOf({ can: [second] }, { act: 'SignOff', n: 2 }).can).toBe(second);
    expect(askedOf({ can: [second] }, { act: 'SignOff' }).can).toBe(second);
    expect(askedOf({ can: [second] }, { act: 'SignOff', n: 1 })).toEqual({ can: null, cannot: null });
  });

  test('says why not, where the API does', () => {
    expect(askedOf({ can: [second], cannot: [cannot] }, { act: 'SignOff', n: 1 })).toEqual({ can: null, cannot });
    expect(askedOf({}, { act: 'SignOff' })).toEqual({ can: null, cannot: null });
  });
});
