import type { ObligationKind } from '../../policy/policy.js';
import type { DirectiveCommandType } from '../acts/registry.js';

/** What somebody of a directive owes: every clock, and what waits for somebody without a clock of its own. */
export type DutyKind =
  | ObligationKind
  | 'notice_answer' // 督办单答复
  | 'gathering' // 汇总报送
  | 'registration_decision' // 立项审批
  | 'registration_rework'; // 立项退回后补充

/** What lists of meetings wait for; they are no directive's yet. */
export type ListDutyKind = 'list_approval' | 'list_rework';

/** What a page shows together: by what is to be done, not by which clock runs. */
export const DUTY_GROUPS = [
  'receive', // 待签收
  'answer', // 待答复
  'rework', // 退回补充
  'plan', // 待报方案
  'report', // 待报进展
  'contribute', // 待配合
  'close', // 待办结
  'review', // 待审核
  'decide', // 待批复
  'release', // 待签发
  'approve', // 待审批
] as const;
export type DutyGroup = (typeof DUTY_GROUPS)[number];

interface Answering {
  group: DutyGroup;
  act: DirectiveCommandType;
  /** What the act names besides the task. */
  names?: 'entry' | 'notice';
}

const ANSWERS: Record<DutyKind, Answering> = {
  receipt: { group: 'receive', act: 'ReceiveTask' },
  plan: { group: 'plan', act: 'SubmitPlan' },
  report: { group: 'report', act: 'ReportProgress' },
  complete: { group: 'close', act: 'RequestClosure' },
  contribution: { group: 'contribute', act: 'DeliverContribution' },
  review: { group: 'review', act: 'SignOff', names: 'entry' },
  standing_review: { group: 'review', act: 'ReviewStanding' },
  extension_decision: { group: 'decide', act: 'DecideExtension', names: 'entry' },
  response_decision: { group: 'decide', act: 'DecideDispatchAnswer', names: 'entry' },
  upward_reply: { group: 'answer', act: 'ReplyUpward' },
  nudge_answer: { group: 'answer', act: 'AnswerNudge', names: 'entry' },
  block_answer: { group: 'answer', act: 'AnswerBlock', names: 'entry' },
  notice_answer: { group: 'answer', act: 'AnswerNotice', names: 'notice' },
  notice_release: { group: 'release', act: 'ReleaseNotice', names: 'notice' },
  gathering: { group: 'contribute', act: 'DeliverContribution' },
  registration_decision: { group: 'approve', act: 'DecideRegistration' },
  registration_rework: { group: 'rework', act: 'ProposeDirective' },
};

export const DUTY_KINDS = Object.keys(ANSWERS) as DutyKind[];
const WITHOUT_CLOCK: readonly DutyKind[] = ['notice_answer', 'gathering', 'registration_decision', 'registration_rework'];
/** Is it an obligation of the directive, with a clock and a ladder of its own. */
export const isClock = (kind: DutyKind): kind is ObligationKind => !WITHOUT_CLOCK.includes(kind);

export const LIST_DUTY_KINDS: readonly ListDutyKind[] = ['list_approval', 'list_rework'];

/** The group of a kind that did not come back; what did is to be mended first of all. */
export const groupOfKind = (kind: DutyKind): DutyGroup => ANSWERS[kind].group;

/** The act that answers a duty, and what it names by number or id. */
export interface DutyAct {
  act: DirectiveCommandType;
  n?: number;
  noticeId?: string;
}

/** The number of the entry that a clock is about: `t1/review/2/0` is of the second closure, `…/termination-1` of the first request. */
export const entryOf = (id: string): number => Number(id.split('/')[2]?.split('-').at(-1));

export const actOfDuty = ({ kind, id, subject }: { kind: DutyKind; id: string; subject: string | null }): DutyAct => {
  if (kind === 'extension_decision' && subject === 'standing') return { act: 'DecideStanding' };
  if (kind === 'extension_decision' && subject === 'termination') return { act: 'DecideTermination', n: entryOf(id) };
  if (kind === 'response_decision' && subject === 'disagreement') return { act: 'DecideDisagreement', n: entryOf(id) };
  const { act, names } = ANSWERS[kind];
  if (names === 'entry') return { act, n: entryOf(id) };
  return names === 'notice' ? { act, noticeId: kind === 'notice_answer' ? id : (subject ?? '') } : { act };
};
