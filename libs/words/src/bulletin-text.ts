import type { BilingualText, BulletinContent, Instant } from '@duban/domain';
import { counted, startTexts } from './formats.js';
import { periodText } from './phrases.js';
import { words } from './words.js';

/** A month, a quarter or a year, with its year. */
export const bulletinPeriodText = (period: string): BilingualText =>
  /^\d{4}$/.test(period) ? words(`${period}年`, period) : periodText(period);

export const bulletinTitle = (period: string): BilingualText => {
  const { zh, en } = bulletinPeriodText(period);
  return words(`关于${zh}督办事项办理情况的通报`, `Bulletin on directed work, ${en}`);
};

export const bulletinNumberText = ({ year, seq }: { year: number; seq: number }): BilingualText =>
  words(`督通报〔${year}〕${seq}号`, `Bulletin ${seq} of ${year}`);

/** The day on which it was signed, with its year. */
export const bulletinDayText = (at: Instant): BilingualText => {
  const { zh, en } = startTexts(at);
  return words(zh.replace(/\d{2}:\d{2}$/u, ''), en.replace(/, \d{2}:\d{2}$/u, ''));
};

const percent = (part: number, whole: number): number => Math.round((part * 1000) / whole) / 10;

const firstParagraph = ({ period, figures, closedInPeriod }: BulletinContent): BilingualText => {
  const { total = 0, completed = 0, completedInTime = 0 } = figures;
  const { zh, en } = bulletinPeriodText(period);
  if (total === 0)
    return words(
      `${zh}没有应当办结的督办任务；期内共办结${closedInPeriod}项。`,
      `No task was to be completed in ${en}; ${counted(closedInPeriod, 'task')} completed in the period.`,
    );
  return words(
    `${zh}应办结督办任务${total}项，已办结${completed}项，办结率${percent(completed, total)}%；其中按期办结${completedInTime}项，按期办结率${percent(completedInTime, total)}%。期内共办结${closedInPeriod}项。`,
    `${counted(total, 'task was', 'tasks were')} to be completed in ${en}; ${completed} (${percent(completed, total)} %) are, ${completedInTime} (${percent(completedInTime, total)} %) in time. ${counted(closedInPeriod, 'task')} completed in the period.`,
  );
};

const secondParagraph = ({ figures, lateInAll, averageTenths }: BulletinContent): BilingualText => {
  const { total = 0, returned = 0, extended = 0, blocked = 0 } = figures;
  const late = words(
    `截至期末，超过时限尚未办结${lateInAll}项。`,
    `At the end of the period ${counted(lateInAll, 'task is', 'tasks are')} overdue.`,
  );
  if (total === 0) return late;
  const days =
    averageTenths === null ? words('', '') : words(`，平均办理${averageTenths / 10}天`, `, ${averageTenths / 10} days on average`);
  return words(
    `其中曾被退回${returned}项，获准延期${extended}项，受阻${blocked}项${days.zh}。${late.zh}`,
    `${returned} returned at least once, ${extended} extended, ${blocked} blocked${days.en}. ${late.en}`,
  );
};

/** What the paper says before its table: the figures in words, and nothing besides. */
export const bulletinParagraphs = (content: BulletinContent): BilingualText[] => [firstParagraph(content), secondParagraph(content)];

export const BULLETIN_WAITS = words('本期尚未结束，期满后方可签发', 'The period is not over; it is issued after its end');

/** What the whole is of which its other figures are a part. */
export const WERE_DUE = {
  label: words('应办结', 'Were due'),
  definition: words('现行时限在本期内的任务', 'Tasks whose current date is in the period'),
} as const;
