import type { WorkCalendar } from '../calendar/calendar.js';
import { localDateOf } from '../calendar/working-time.js';
import type { NoticeColour, ObligationKind } from '../policy/policy.js';
import { addMs } from '../shared/time.js';
import type { Instant } from '../shared/time.js';
import type { Obligation, Task } from './state/index.js';

const COLOUR: Record<NoticeColour, { zh: string; en: string }> = {
  blue: { zh: '蓝色督办单（提醒）', en: 'Blue notice (reminder)' },
  orange: { zh: '橙色督办单（警告）', en: 'Orange notice (warning)' },
  red: { zh: '红色督办单（责令限期办结）', en: 'Red notice (final order)' },
};

/** What the colour asks. */
const DEMAND: Record<NoticeColour, { zh: string; en: string }> = {
  blue: { zh: '请抓紧办理', en: 'Please see to it and answer' },
  orange: { zh: '请查明原因，立即办理', en: 'Please find the cause, act at once and answer' },
  red: { zh: '现责令限期办理', en: 'You are ordered to act without further delay and to answer' },
};

const DUTY: Record<ObligationKind, { zh: string; en: string }> = {
  receipt: { zh: '签收', en: 'receipt' },
  plan: { zh: '报送承办方案', en: 'the plan' },
  report: { zh: '报送进展', en: 'the progress report' },
  complete: { zh: '办结', en: 'completion' },
  review: { zh: '审核办结申请', en: 'the review of the closure' },
  contribution: { zh: '完成配合事项', en: 'the contribution' },
  extension_decision: { zh: '批复申请', en: 'the decision on the request' },
  response_decision: { zh: '研究答复', en: 'the answer to the objection or statement' },
  nudge_answer: { zh: '答复催办', en: 'the answer to the nudge' },
  block_answer: { zh: '答复协调事项', en: 'the answer to the request for coordination' },
  notice_release: { zh: '签发督办单', en: 'the release of the notice' },
  upward_reply: { zh: '答复上级', en: 'the reply to the superior' },
  standing_review: { zh: '复核长期事项', en: 'the review of standing work' },
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The last day of a limit that ends at an exclusive instant, with its year only beside a date of another. */
const lastDay = (due: Instant, beside: Instant, calendar: WorkCalendar): { zh: string; en: string } => {
  const [[year, month, day], [other]] = [due, beside].map((at) => localDateOf(addMs(at, -1), calendar).split('-').map(Number)) as [
    [number, number, number],
    [number, number, number],
  ];
  const apart = year !== other;
  return { zh: `${apart ? `${year}年` : ''}${month}月${day}日`, en: `${day} ${MONTHS[month - 1] ?? ''}${apart ? ` ${year}` : ''}` };
};

/** Words of a notice that no person writes: what was due when, and by when an answer is expected. Chinese, English beside it. */
export const noticeText = (
  about: { task: Pick<Task, 'title'>; obligation: Pick<Obligation, 'due' | 'kind'>; colour: NoticeColour; answerDue: Instant },
  calendar: WorkCalendar,
): string => {
  const { task, obligation, colour, answerDue } = about;
  const due = lastDay(obligation.due, answerDue, calendar);
  const answer = lastDay(answerDue, answerDue, calendar);
  const { zh, en } = DUTY[obligation.kind];
  return [
    `${COLOUR[colour].zh}：“${task.title}”应于${due.zh}前${zh}，至今未${zh}。${DEMAND[colour].zh}，并于${answer.zh}前书面答复。`,
    `${COLOUR[colour].en}: “${task.title}”: ${en} was due by ${due.en} and is outstanding. ${DEMAND[colour].en} in writing by ${answer.en}.`,
  ].join('\n');
};
