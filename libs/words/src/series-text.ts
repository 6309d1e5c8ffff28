import type { BilingualText, Demand, LocalDate, SheetStanding } from '@duban/domain';
import { documentDayText, shortInstantTexts, type Written } from './formats.js';
import { words } from './words.js';

export const SHEET_STANDING_LABELS: Record<SheetStanding, BilingualText> = {
  closing: words('申请办结', 'closure asked for'),
  asking: words('申请延期', 'more time asked for'),
  late: words('超期未办结', 'overdue'),
  blocked: words('受阻', 'blocked'),
  going_on: words('推进中', 'under way'),
  resting: words('暂缓', 'suspended'),
  done: words('已办结', 'completed'),
};

export const SHEET_DEMAND_LABELS: Record<Demand['kind'], BilingualText> = {
  nudge: words('要求抓紧办理', 'Pressed for'),
  limit: words('重定时限', 'New limit'),
  extended: words('同意延期', 'Extension granted'),
  not_extended: words('不同意延期', 'Extension refused'),
  returned: words('退回重办', 'Returned'),
  suspended: words('同意暂缓', 'Suspended'),
};

const OUTCOMES: Record<Demand['outcome'], BilingualText> = {
  completed: words('已办结', 'completed'),
  closing: words('已申请办结', 'closure asked for'),
  asked_again: words('已重新申请办结', 'closure asked for again'),
  answered: words('已答复', 'answered'),
  unanswered: words('尚未答复', 'not answered yet'),
  missed: words('时限已过，未办结', 'the date has passed, not completed'),
  running: words('办理中', 'under way'),
  resting: words('暂缓中', 'still suspended'),
  resumed: words('已恢复办理', 'taken up again'),
};

/** What became of it, and when. */
export const demandOutcomeText = ({ outcome, outcomeAt }: Pick<Demand, 'outcome' | 'outcomeAt'>, written: Written): BilingualText => {
  const said = OUTCOMES[outcome];
  if (outcomeAt === null) return said;
  const day = shortInstantTexts(outcomeAt, written);
  return { zh: `${said.zh}（${day.zh.replace(/\d{2}:\d{2}$/u, '')}）`, en: `${said.en} (${day.en.replace(/, \d{2}:\d{2}$/u, '')})` };
};

/** On what a decision rests that a meeting of a series took: as papers cite it. */
export const meetingBasisText = (series: string, day: LocalDate): string => `${series}（${documentDayText(day, 'zh')}）`;

/** What a meeting is taken to have said unless somebody writes otherwise; as papers say it. */
export const usualDecision = {
  signed: (basis: string) => `${basis}同意办结。`,
  extended: (basis: string) => `${basis}同意延期。`,
  limit: (basis: string) => `${basis}要求按新定时限办结。`,
  demand: (basis: string) => `${basis}要求抓紧办理，并报告进展。`,
  finish: (basis: string) => `${basis}要求尽快办结，并提交办结申请。`,
  suspended: (basis: string) => `${basis}同意暂缓办理。`,
};

export const SHEET_DECISION_LABELS = {
  close: words('办结', 'Close'),
  finish: words('要求尽快办结', 'Press for its end'),
  extend: words('延期至', 'Extend to'),
  limit: words('重定时限至', 'New limit'),
  demand: words('要求抓紧', 'Press for it'),
  suspend: words('暂缓至', 'Suspend until'),
} as const;

export const SHEET_REFUSALS = {
  ended: words('已经办结或结束', 'It has ended'),
  not_asked: words('未到时限且未申请延期：时限以申请为前提', 'Not overdue, and nobody has asked: more time is given where it is asked for'),
} as const;
