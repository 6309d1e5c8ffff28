import { dueAfter } from '../../policy/limits.js';
import { recipients } from '../ladder.js';
import type { Directive, Notice, Obligation, Task } from '../state/index.js';
import { isOvertaken } from '../notice-identity.js';
import type { LadderRule } from '../../policy/policy.js';
import type { Limit } from '../../shared/time.js';
import { LEADERS, SUPERVISING, accept, actingDepartment, first, refusal, reject, roleRequired, textRequired, told, when } from './rules.js';
import type { DecideTask } from './rules.js';

const find = (state: Directive, task: Task, noticeId: string): { notice: Notice; obligation: Obligation } | null => {
  const notice = state.notices[noticeId];
  const obligation = notice ? state.obligations[notice.obligationId] : undefined;
  return notice && obligation && notice.taskId === task.id ? { notice, obligation } : null;
};

/** Orange and below are the office's to sign, red a leader's. */
const signers = (notice: Notice) => (notice.release === 'leader' ? LEADERS : SUPERVISING);

/** The pinned rule of the notice; a policy pinned anew meanwhile may have dropped it. */
const ruleOf = (state: Directive, notice: Notice): { to: LadderRule['to']; answerWithin: Limit } => {
  const rule = state.policy.ladder.find((one) => one.id === notice.ruleId);
  return rule?.action.kind === 'notice'
    ? { to: rule.to, answerWithin: rule.action.answerWithin }
    : { to: ['owner_head', 'owner_clerk', 'officer'], answerWithin: state.policy.limits.nudgeAnswer };
};

/** 签发督办单: its limit for an answer counts from here. */
export const releaseNotice: DecideTask<'ReleaseNotice'> = ({ state, task }, { data, meta }, ctx) => {
  const found = find(state, task, data.noticeId);
  if (!found || found.notice.status !== 'owed' || isOvertaken(state, found.notice))
    return reject(refusal('notice_not_owed', { noticeId: data.noticeId }));
  const { notice, obligation } = found;
  const wrong = first(roleRequired(state, meta, signers(notice)), textRequired({ text: data.text }));
  if (wrong) return reject(wrong);
  const { to, answerWithin } = ruleOf(state, notice);
  return accept({
    type: 'NoticeIssued',
    data: {
      taskId: task.id,
      noticeId: notice.id,
      number: null,
      colour: notice.colour,
      text: data.text,
      answerDue: dueAfter(ctx.now, answerWithin, ctx.calendar),
      to: told(recipients(to, { state, task, obligation }, ctx), meta),
    },
  });
};

/** By the side that owes what the notice is about; an answer after its limit is taken too. */
export const answerNotice: DecideTask<'AnswerNotice'> = ({ state, task }, { data, meta }) => {
  const found = find(state, task, data.noticeId);
  if (!found || found.notice.status !== 'issued') return reject(refusal('notice_not_issued', { noticeId: data.noticeId }));
  const { owner } = found.obligation;
  const text = textRequired({ answer: data.answer });
  if (owner.kind === 'role') {
    const wrong = first(roleRequired(state, meta, [owner.role]), text);
    return wrong ? reject(wrong) : accept({ type: 'NoticeAnswered', data: { ...data, taskId: task.id } });
  }
  const acting = actingDepartment(meta);
  if ('code' in acting) return reject(acting);
  const { departmentId } = acting;
  const wrong = first(when(departmentId !== owner.departmentId, 'not_your_task', { taskId: task.id, departmentId }), text);
  return wrong ? reject(wrong) : accept({ type: 'NoticeAnswered', data: { ...data, taskId: task.id } });
};

/** 正当理由: the ladder rests at this colour for as long as the date stands. */
export const waiveNotice: DecideTask<'WaiveNotice'> = ({ state, task }, { data, meta }) => {
  const found = find(state, task, data.noticeId);
  if (!found || (found.notice.status !== 'owed' && found.notice.status !== 'issued'))
    return reject(refusal('notice_not_owed', { noticeId: data.noticeId }));
  const wrong = first(roleRequired(state, meta, signers(found.notice)), textRequired({ goodCause: data.goodCause }));
  return wrong ? reject(wrong) : accept({ type: 'NoticeWaived', data: { ...data, taskId: task.id } });
};
