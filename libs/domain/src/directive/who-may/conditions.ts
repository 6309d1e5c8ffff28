import type { DecisionContext } from '../context.js';
import type { Refusal } from '../refusals.js';
import type { On } from './parts.js';

/**
 * What must hold besides a role's relation, by name; the words stand in libs/words.
 * The names are printed in the table of permissions.
 */
export const CONDITIONS = [
  'policy_set_the_date', // 时限由规则设定，未经领导改定
  'rejudged_or_policy_date', // 限于重新认定日期，或更正由规则设定的时限
  'wording_only', // 只改文字，不换领导
  'nothing_dispatched', // 尚未分解交办
  'nothing_received_or_late', // 所涉任务均未签收、未逾期
  'date_kept_or_policy_set', // 不另定时限，或时限由规则设定
  'objection_upheld_date_kept', // 职责异议成立，且不另定时限
  'reinspection_failed', // 回头看未通过
  'below_red', // 非红色督办单
  'asked_of_a_department', // 请求的是单位
  'asked_of_a_role', // 请求的是岗位
  'asked_of_that_role', // 请求的正是该岗位
  'owed_by_that_role', // 督办单督办的正是该岗位
  'owed_by_that_role_or_entrusted', // 督办的正是该岗位，或代录单位
  'owed_by_a_department', // 督办单督办的是单位
  'next_to_sign', // 轮到该层级审核
] as const;
export type ConditionName = (typeof CONDITIONS)[number];

/** A condition beside a grant. Without data it is asked whether anything that could be sent would do. */
export interface Condition<O = On, D = object> {
  readonly name: ConditionName;
  holds(on: O, ctx: DecisionContext, data: D | null): boolean;
  /** What whoever is let by role and relation is told when it does not hold; default: who could. */
  otherwise?(on: O): Refusal;
}
