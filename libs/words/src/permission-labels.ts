import type { BilingualText, ConditionName, Relation } from '@duban/domain';
import { words } from './words.js';

/** What somebody has to do with a task or a directive. */
export const RELATION_LABELS: Record<Relation, BilingualText> = {
  own: words('牵头', 'leads it'),
  assist: words('配合', 'assists'),
  asked: words('被提请协调', 'asked to coordinate'),
  in_charge: words('分管本事项', 'in charge of it'),
  department_leader: words('分管其单位', 'leads the department'),
  entrusted: words('代录', 'enters for a body without accounts'),
  other: words('其他', 'no part in it'),
};

/** What must hold besides a role and its relation. */
export const CONDITION_LABELS: Record<ConditionName, BilingualText> = {
  policy_set_the_date: words('时限由规则设定、未经领导改定', 'the date was set by the policy, not by a leader'),
  rejudged_or_policy_date: words(
    '限于按新日历重新认定，或更正由规则设定的时限',
    'to judge a date anew, or to correct one that the policy set',
  ),
  wording_only: words('只改文字、联系人和依据，不换领导', 'the wording, contact and basis, not the leader'),
  nothing_received_or_late: words('所涉任务均未签收、未逾期', 'none of its tasks is received or late'),
  nothing_dispatched: words('尚未分解交办', 'nothing has been dispatched yet'),
  date_kept_or_policy_set: words(
    '不重定时限；或时限由规则设定、未经领导改定',
    'names no other date, unless the policy set it and no leader',
  ),
  objection_upheld_date_kept: words(
    '牵头单位的职责异议已成立，且不重定时限',
    'the lead’s objection was upheld, and no other date is named',
  ),
  reinspection_failed: words('本轮回头看未通过', 'a re-inspection of this cycle failed'),
  below_red: words('蓝色、橙色督办单；红色须由领导签发', 'not of a red notice, which is a leader’s'),
  asked_of_a_department: words('请求的是单位', 'a department is asked'),
  asked_of_a_role: words('请求的是岗位', 'a role is asked'),
  asked_of_that_role: words('请求的正是该岗位', 'that very role is asked'),
  owed_by_a_department: words('督办的是单位', 'the notice is about a department’s duty'),
  owed_by_that_role: words('督办的正是该岗位', 'the notice is about that very role’s duty'),
  owed_by_that_role_or_entrusted: words('督办的正是该岗位，或代录单位', 'about that very role’s duty, or a body it enters for'),
  next_to_sign: words('轮到该层级审核', 'that level signs next'),
};
