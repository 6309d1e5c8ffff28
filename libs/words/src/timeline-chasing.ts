import { numberText, type DirectiveEvent } from '@duban/domain';
import type { BilingualText } from '@duban/domain';
import { instantText } from './formats.js';
import { COLOUR_LABELS, MEANING_LABELS, OBLIGATION_LABELS, OBLIGATION_STATUS_LABELS, ROLE_LABELS } from './labels.js';
import { partyText, type Naming } from './names.js';
import { noticeLines, tail } from './tail-text.js';

type ChasingType =
  | 'TaskNudged'
  | 'NudgeAnswered'
  | 'ReminderRaised'
  | 'AlertRaised'
  | `Notice${'Owed' | 'Issued' | 'Answered' | 'Waived'}`
  | `Closure${'Requested' | 'Signed' | 'Returned'}`
  | 'TaskCompleted'
  | `Obligation${'Opened' | 'Ended'}`;
export type ChasingEvent = Extract<DirectiveEvent, { type: ChasingType }>;

/** What an obligation's id says of itself: `t3/report/2` is about a report, `t3/receipt/<department>` is that department's own. */
export const obligationName = (obligationId: string, names: Naming): BilingualText => {
  const [, kind = '', key] = obligationId.split('/');
  const what = (OBLIGATION_LABELS as Record<string, BilingualText>)[kind] ?? { zh: '事项', en: 'obligation' };
  if (key === undefined || (kind !== 'receipt' && kind !== 'contribution')) return what;
  return { zh: `${what.zh}（${names.department(key)}）`, en: `${what.en} (${names.department(key)})` };
};

const RELEASED_BY: Record<'auto' | 'officer' | 'leader', BilingualText> = {
  auto: { zh: '自动发出', en: 'goes out by itself' },
  officer: { zh: '待督办专员签发', en: 'awaits release by an officer' },
  leader: { zh: '待领导签发', en: 'awaits release by a leader' },
};

/** Nudges, the ladder, closing and the clocks. */
export const chasingText = (event: ChasingEvent, names: Naming): BilingualText => {
  const t = 'taskId' in event.data ? names.task(event.data.taskId) : '';
  switch (event.type) {
    case 'TaskNudged':
      return {
        zh: `催办${t}（请于${instantText(event.data.answerDue, 'zh')}前答复）${tail.zh(event.data.text)}`,
        en: `${t} nudged, answer by ${instantText(event.data.answerDue, 'en')}${tail.en(event.data.text)}`,
      };
    case 'NudgeAnswered':
      return { zh: `${t}答复催办${tail.zh(event.data.answer)}`, en: `${t} answered the nudge${tail.en(event.data.answer)}` };
    case 'ReminderRaised': {
      const what = obligationName(event.data.obligationId, names);
      return { zh: `提醒：${t}的${what.zh}时限临近或已到`, en: `Reminder: ${what.en} of ${t} is due or nearly so` };
    }
    case 'AlertRaised': {
      const what = obligationName(event.data.obligationId, names);
      return { zh: `预警：${t}的${what.zh}未按时限完成`, en: `Alert: ${what.en} of ${t} was not done by its limit` };
    }
    case 'NoticeOwed': {
      const { colour, release, obligationId } = event.data;
      const what = obligationName(obligationId, names);
      return {
        zh: `${t}的${what.zh}应发${COLOUR_LABELS[colour].zh}，${RELEASED_BY[release].zh}`,
        en: `A ${COLOUR_LABELS[colour].en} is owed for ${what.en} of ${t}; it ${RELEASED_BY[release].en}`,
      };
    }
    case 'NoticeIssued': {
      const { colour, number, text, answerDue } = event.data;
      const no = numberText(number) ?? '';
      const lines = noticeLines(text);
      return {
        zh: `对${t}签发${COLOUR_LABELS[colour].zh}${no}，限${instantText(answerDue, 'zh')}前答复${tail.zh(lines.zh)}`,
        en: `${COLOUR_LABELS[colour].en}${no === '' ? '' : ` ${no}`} issued for ${t}, answer by ${instantText(answerDue, 'en')}${tail.en(lines.en)}`,
      };
    }
    case 'NoticeAnswered':
      return { zh: `${t}答复督办单${tail.zh(event.data.answer)}`, en: `${t} answered the notice${tail.en(event.data.answer)}` };
    case 'NoticeWaived':
      return {
        zh: `${t}确有正当理由，督办单暂不升级${tail.zh(event.data.goodCause)}`,
        en: `Good cause recorded for ${t}${tail.en(event.data.goodCause)}`,
      };
    case 'ClosureRequested': {
      const late = !event.data.inTimeByCurrent;
      return {
        zh: `${t}申请办结${late ? '（已过时限）' : ''}${tail.zh(event.data.summary)}（佐证${event.data.evidence.length}件）`,
        en: `Closure of ${t} requested${late ? ' after its limit' : ''}${tail.en(event.data.summary)} (${event.data.evidence.length} files)`,
      };
    }
    case 'ClosureSigned': {
      const { role, meaning, opinion, nextLevel } = event.data;
      return {
        zh: `${ROLE_LABELS[role].zh}对${t}办结签署「${MEANING_LABELS[meaning].zh}」${tail.zh(opinion)}${nextLevel === null ? '' : '，送下一级'}`,
        en: `${ROLE_LABELS[role].en} signed the closure of ${t} (${MEANING_LABELS[meaning].en})${tail.en(opinion)}${nextLevel === null ? '' : '; passed to the next level'}`,
      };
    }
    case 'ClosureReturned':
      return { zh: `${t}办结申请退回${tail.zh(event.data.opinion)}`, en: `Closure of ${t} returned${tail.en(event.data.opinion)}` };
    case 'TaskCompleted':
      return { zh: `${t}办结`, en: `${t} completed` };
    case 'ObligationOpened': {
      const { kind, owner, due } = event.data;
      return {
        zh: `${t}的${OBLIGATION_LABELS[kind].zh}时限：${partyText(owner, 'zh', names)}，${instantText(due, 'zh')}前`,
        en: `${t}: ${OBLIGATION_LABELS[kind].en} by ${partyText(owner, 'en', names)}, due ${instantText(due, 'en')}`,
      };
    }
    case 'ObligationEnded': {
      const what = obligationName(event.data.obligationId, names);
      const task = names.task(event.data.obligationId.split('/')[0] ?? '');
      const how = OBLIGATION_STATUS_LABELS[event.data.status];
      return { zh: `${task}的${what.zh}时限：${how.zh}`, en: `${task}: clock of ${what.en} ${how.en}` };
    }
  }
};
