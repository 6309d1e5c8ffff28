import { describe, expect, it } from '@jest/globals';
import { command, order, receive, register } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { CALENDAR, day, head, LEADER } from '@duban/testing/people';
import { previewExtension } from './preview-extension.js';

const DUE = '2020-02-28T16:00:00.000Z';
const working = (): Story => given(register({ tasks: [order({ due: { at: DUE, origin: 'source', phrase: '2月28日前' } })] }), receive());
const previewed = (story: Story, due: string, at = day(3)) => previewExtension(story.directive, story.task(), due, at, CALENDAR);

describe('an extension looked at beforehand', () => {
  it('counts the days that it adds, and leaves the baseline where it is', () => {
    const found = previewed(working(), '2020-03-06T16:00:00.000Z');
    expect(found).toMatchObject({
      ...{ baseline: DUE, current: DUE, added: { calendarDays: 7, workingDays: 5 }, beyondBaseline: { calendarDays: 7, workingDays: 5 } },
      ...{ day: { date: '2020-03-06', works: true }, nextWorkingDay: null, notAskable: null, notGrantable: null },
    });
    expect(found.days.map(({ works }) => works)).toEqual([false, false, true, true, true, true, true]);
  });

  it('says when nobody works on that day, and which is the next', () => {
    expect(previewed(working(), '2020-03-07T16:00:00.000Z')).toMatchObject({ day: { reason: 'weekend' }, nextWorkingDay: '2020-03-09' });
  });

  it('counts from the current date and from the baseline apart, once one was granted', () => {
    const granted = working().and(
      command('RequestExtension', { taskId: 't1', cause: '设备未到', progress: '过半', proposedDue: day(20) }, head('fgw'), { at: day(3) }),
      command('DecideExtension', { taskId: 't1', n: 1, grant: true, due: '2020-03-06T16:00:00.000Z', reason: '同意' }, LEADER, {
        at: day(4),
      }),
    );
    const found = previewed(granted, '2020-03-13T16:00:00.000Z', day(5));
    expect([found.added?.workingDays, found.beyondBaseline?.workingDays, found.baseline]).toEqual([5, 10, DUE]);
  });

  it('is answered by the level that set the date: the source’s by a leader, the policy’s by the head of the office', () => {
    expect(previewed(working(), day(20))).toMatchObject({ asked: 'leader_in_charge' });
    expect(previewed(given(register({ tasks: [order({ due: undefined })] }), receive()), day(40))).toMatchObject({ asked: 'office_head' });
  });

  it('may not be asked for after expiry, beside another, or for an earlier day; a passed one is a decider’s to judge', () => {
    const asked = working().and(
      command('RequestExtension', { taskId: 't1', cause: '设备未到', progress: '过半', proposedDue: day(20) }, head('fgw'), { at: day(3) }),
    );
    expect(previewed(asked, day(20)).notAskable?.code).toBe('extension_pending');
    expect(previewed(asked, day(20)).notGrantable).toBeNull();
    expect(previewed(working(), '2020-02-27T16:00:00.000Z').notAskable?.code).toBe('extension_not_later');
    expect(previewed(working(), '2020-03-20T16:00:00.000Z', '2020-03-02T01:00:00.000Z').notAskable?.code).toBe('extension_after_expiry');
  });
});
