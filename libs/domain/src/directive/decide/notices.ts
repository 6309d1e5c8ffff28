import { dueAfter } from '../../policy/limits.js';
import type { Directive, Notice, Task } from '../state.js';
import {
  HEAD_AND_ABOVE,
  LEADERS,
  SUPERVISING,
  accept,
  addressees,
  first,
  headAndClerk,
  leadRequired,
  refusal,
  reject,
  roleRequired,
  textRequired,
} from './rules.js';
import type { DecideTask } from './rules.js';

const noticeOf = (on: { state: Directive; task: Task }, id: string): Notice | undefined =>
  on.state.notices[id]?.taskId === on.task.id ? on.state.notices[id] : undefined;

/** 发单: an owed notice goes out, signed by the level its rule names; its own limit runs from here. */
export const releaseNotice: DecideTask<'ReleaseNotice'> = (on, { data, meta }, ctx) => {
  const { state, task } = on;
  const notice = noticeOf(on, data.noticeId);
  if (notice?.status !== 'owed') return reject(refusal('notice_not_owed', { noticeId: data.noticeId }));
  const action = state.policy.ladder.find((rule) => rule.id === notice.ruleId)?.action;
  const wrong = first(roleRequired(state, meta, notice.release === 'leader' ? LEADERS : SUPERVISING), textRequired({ text: data.text }));
  if (wrong) return reject(wrong);
  const limit = action?.kind === 'notice' ? action.answerWithin : state.policy.limits.nudgeAnswer;
  const answerDue = dueAfter(ctx.now, limit, ctx.calendar);
  const to = addressees(ctx, meta, headAndClerk(task.lead));
  return accept({ type: 'NoticeIssued', data: { ...data, number: null, colour: notice.colour, answerDue, to } });
};

export const answerNotice: DecideTask<'AnswerNotice'> = (on, { data, meta }) => {
  const notice = noticeOf(on, data.noticeId);
  if (notice?.status !== 'issued') return reject(refusal('notice_not_issued', { noticeId: data.noticeId }));
  const wrong = first(leadRequired(on.task, meta), textRequired({ answer: data.answer }));
  return wrong ? reject(wrong) : accept({ type: 'NoticeAnswered', data });
};

/** 正当理由 recorded: the ladder rests at this colour. */
export const waiveNotice: DecideTask<'WaiveNotice'> = (on, { data, meta }) => {
  const notice = noticeOf(on, data.noticeId);
  if (notice?.status !== 'owed' && notice?.status !== 'issued') return reject(refusal('notice_not_owed', { noticeId: data.noticeId }));
  const wrong = first(roleRequired(on.state, meta, HEAD_AND_ABOVE), textRequired({ goodCause: data.goodCause }));
  return wrong ? reject(wrong) : accept({ type: 'NoticeWaived', data });
};
