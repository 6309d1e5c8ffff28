import type { WorkCalendar } from '../../calendar/calendar.js';
import { dueAfter, stepFromDue } from '../../policy/limits.js';
import type { LadderRule, Policy } from '../../policy/policy.js';
import type { Instant, Limit } from '../../shared/time.js';

/** By which rules a list waits for its approval: the policy's for a review, whose ladder it follows too. */
export interface ApprovalTerms {
  limit: Limit;
  rules: LadderRule[];
  calendar: WorkCalendar;
}

/** 清单审批时限: as it was set when the list was submitted, with the instants at which it asks again. */
export interface ApprovalClock {
  limit: Limit;
  rules: LadderRule[];
  calendarVersion: string;
  due: Instant;
  /** In order of time; `key` is the rule's id, with `#n` for its n-th repeat. */
  steps: { key: string; ruleId: string; at: Instant }[];
}

/** A list has no grade and gets no 督办单: of the ladder of a review it follows what is for all grades and is no notice. */
export const approvalTerms = ({ limits, ladder }: Pick<Policy, 'limits' | 'ladder'>, calendar: WorkCalendar): ApprovalTerms => ({
  limit: limits.review,
  rules: ladder.filter(({ obligation, action, grades }) => obligation === 'review' && action.kind !== 'notice' && grades === undefined),
  calendar,
});

const stepsOf = (rule: LadderRule, due: Instant, calendar: WorkCalendar): ApprovalClock['steps'] => {
  const steps = [{ key: rule.id, ruleId: rule.id, at: stepFromDue(due, rule.offset, calendar) }];
  for (let n = 1; rule.repeat && n <= rule.repeat.cap; n += 1) {
    const before = steps[n - 1]?.at ?? due;
    steps.push({ key: `${rule.id}#${n}`, ruleId: rule.id, at: stepFromDue(before, rule.repeat.every, calendar) });
  }
  return steps;
};

/** Nobody is reminded of a date at the moment it is set. */
export const approvalClock = (now: Instant, { limit, rules, calendar }: ApprovalTerms): ApprovalClock => {
  const due = dueAfter(now, limit, calendar);
  const steps = rules.flatMap((rule) => stepsOf(rule, due, calendar)).filter(({ at }) => at > now);
  return {
    ...{ limit, rules, calendarVersion: calendar.version, due },
    steps: steps.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)),
  };
};
