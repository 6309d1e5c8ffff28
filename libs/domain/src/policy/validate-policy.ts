import type { Grade, LadderRule, NoticeColour, Policy } from './policy.js';
import type { Limit } from '../shared/time.js';

export const COLOURS: readonly NoticeColour[] = ['blue', 'orange', 'red'];
const GRADES: readonly Grade[] = ['routine', 'key', 'major'];

/** What is wrong with a policy, by stable code; `at` is the path of the value. */
export interface PolicyProblem {
  code:
    | 'limit_not_positive'
    | 'duplicate_rule_id'
    | 'same_offset_twice' // two steps of one obligation at one instant: only one of them could be taken
    | 'notice_before_due'
    | 'notice_repeats'
    | 'colours_out_of_order'
    | 'report_step_after_due' // a report not sent is missed at its due, and its clock ends there
    | 'nobody_told'
    | 'repeat_without_end'
    | 'empty_sign_off_chain'
    | 'report_day_out_of_range';
  at: string;
}

const positive = (limit: Limit): boolean => Number.isInteger(limit.amount) && limit.amount > 0;
const appliesTo = (rule: LadderRule, grade: Grade): boolean => !rule.grades || rule.grades.includes(grade);

const limitProblems = (policy: Policy): PolicyProblem[] =>
  Object.entries({ ...policy.limits, dueSoon: policy.dueSoon }).flatMap(([name, value]) => {
    const entries: [string, Limit][] =
      'unit' in value ? [[name, value]] : Object.entries(value).map(([key, limit]) => [`${name}.${key}`, limit]);
    return entries.filter(([, limit]) => !positive(limit)).map(([at]) => ({ code: 'limit_not_positive' as const, at: `limits.${at}` }));
  });

const gradeLimitProblems = ({ grades }: Policy): PolicyProblem[] =>
  GRADES.flatMap((grade) =>
    Object.entries(grades[grade].complete ?? {})
      .filter(([, limit]) => !positive(limit))
      .map(([urgency]) => ({ code: 'limit_not_positive' as const, at: `grades.${grade}.complete.${urgency}` })),
  );

const ruleProblems = (rule: LadderRule): PolicyProblem[] => {
  const at = `ladder.${rule.id}`;
  const problems: PolicyProblem[] = [];
  if (rule.to.length === 0) problems.push({ code: 'nobody_told', at });
  if (rule.obligation === 'report' && (rule.offset.amount > 0 || (rule.repeat && rule.action.kind !== 'remind')))
    problems.push({ code: 'report_step_after_due', at });
  if (rule.repeat && (!positive(rule.repeat.every) || rule.repeat.cap < 1)) problems.push({ code: 'repeat_without_end', at });
  if (rule.action.kind === 'notice') {
    if (rule.offset.amount < 0) problems.push({ code: 'notice_before_due', at });
    if (rule.repeat) problems.push({ code: 'notice_repeats', at });
    if (!positive(rule.action.answerWithin)) problems.push({ code: 'limit_not_positive', at: `${at}.answerWithin` });
  }
  return problems;
};

const pairProblems = (rules: LadderRule[], grade: Grade): PolicyProblem[] =>
  rules.flatMap((rule, index) =>
    rules.slice(index + 1).flatMap((other): PolicyProblem[] => {
      if (rule.obligation !== other.obligation) return [];
      const at = `ladder.${rule.id}+${other.id}.${grade}`;
      const problems: PolicyProblem[] = [];
      const sameUnit = rule.offset.unit === other.offset.unit || (rule.offset.amount === 0 && other.offset.amount === 0);
      if (sameUnit && rule.offset.amount === other.offset.amount) problems.push({ code: 'same_offset_twice', at });
      if (rule.action.kind === 'notice' && other.action.kind === 'notice') {
        const rank = COLOURS.indexOf(other.action.colour) - COLOURS.indexOf(rule.action.colour);
        if (rank === 0 || (sameUnit && Math.sign(other.offset.amount - rule.offset.amount) !== Math.sign(rank)))
          problems.push({ code: 'colours_out_of_order', at });
      }
      return problems;
    }),
  );

const cycleRange = { week: 7, month: 31, quarter: 31 } as const;

/** Everything that would make a policy's ladder or clocks ambiguous; an empty list means that it may be used. */
export const validatePolicy = (policy: Policy): PolicyProblem[] => {
  const ids = policy.ladder.map((rule) => rule.id);
  return [
    ...limitProblems(policy),
    ...gradeLimitProblems(policy),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => ({ code: 'duplicate_rule_id' as const, at: `ladder.${id}` })),
    ...policy.ladder.flatMap(ruleProblems),
    ...GRADES.flatMap((grade) =>
      pairProblems(
        policy.ladder.filter((rule) => appliesTo(rule, grade)),
        grade,
      ),
    ),
    ...GRADES.flatMap((grade): PolicyProblem[] => {
      const { signOffChain, reportCycle } = policy.grades[grade];
      const problems: PolicyProblem[] = [];
      if (signOffChain.length === 0) problems.push({ code: 'empty_sign_off_chain', at: `grades.${grade}` });
      if (reportCycle && (reportCycle.day < 1 || reportCycle.day > cycleRange[reportCycle.every]))
        problems.push({ code: 'report_day_out_of_range', at: `grades.${grade}.reportCycle` });
      return problems;
    }),
  ];
};
