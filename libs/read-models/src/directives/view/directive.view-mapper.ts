import { type DirectiveView, type Light } from '@duban/contracts';
import { numberText, isClosed, nextDue, type Directive, type Instant, type WorkCalendar } from '@duban/domain';
import { noticeView, toTaskView } from './task.view-mapper.js';

const WORST: readonly Light[] = ['green', 'yellow', 'red'];

/**
 * A directive as it stood at `version`, judged at `now`, which for a view of the past is that past's own instant. Pure: names of
 * people and departments are filled in by the caller.
 */
export const toDirectiveView = (state: Directive, version: number, now: Instant, calendar: WorkCalendar): DirectiveView => {
  const { policy, notices, obligations: _obligations, tasks: all, number, ...rest } = state;
  const tasks = Object.values(all).map((task) => toTaskView(state, task, now, calendar));
  const lights = tasks.flatMap(({ light }) => light ?? []);
  return {
    ...rest,
    number: numberText(number),
    version,
    asOf: now,
    light: WORST[Math.max(...lights.map((one) => WORST.indexOf(one)))] ?? null,
    policyVersion: policy.version,
    tasks,
    notices: Object.values(notices).map(noticeView),
    nextDue: isClosed(state) ? null : nextDue(state, { calendar }),
  };
};
