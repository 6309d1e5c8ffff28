import type { BilingualText, Distance, ExtensionPreview, LocalDate } from '@duban/domain';
import { dayReason } from './explanation-text.js';
import { counted, dayText, PROVISIONAL_TEXT } from './formats.js';

interface Given {
  today: LocalDate;
  /** The days of the dates that are named; null = there is none. */
  currentDay: LocalDate | null;
  baselineDay: LocalDate | null;
  answerDay: LocalDate;
  /** By whom it is decided. */
  decider: BilingualText;
}

const distanceText = ({ calendarDays, workingDays }: Distance): BilingualText => ({
  zh: `${workingDays}个工作日（${calendarDays}天）`,
  en: `${counted(workingDays, 'working day')} (${counted(calendarDays, 'day')})`,
});

const moved = ({ added, day }: ExtensionPreview, { currentDay, today }: Given): BilingualText => {
  const to = dayText(day.date, today);
  if (added === null || currentDay === null) return { zh: `办结时限定为${to.zh}`, en: `The date becomes ${to.en}` };
  const from = dayText(currentDay, today);
  if (added.calendarDays <= 0)
    return { zh: `${to.zh}不晚于现行时限${from.zh}`, en: `${to.en} is no later than the current date, ${from.en}` };
  const more = distanceText(added);
  return { zh: `办结时限由${from.zh}延至${to.zh}，增加${more.zh}`, en: `The date moves from ${from.en} to ${to.en}: ${more.en} more` };
};

/** 试算 as one sentence. */
export const extensionPreviewText = (preview: ExtensionPreview, given: Given): BilingualText => {
  const { beyondBaseline, day, nextWorkingDay, provisional, notAskable, notGrantable } = preview;
  const { baselineDay, answerDay, today, decider } = given;
  const first = moved(preview, given);
  const all: BilingualText[] = [first];
  if (nextWorkingDay !== null) {
    const [kind, next] = [dayReason(day), dayText(nextWorkingDay, today)];
    all.push({ zh: `当日为${kind.zh}，其后首个工作日为${next.zh}`, en: `that is ${kind.en}; the next working day is ${next.en}` });
  }
  if (provisional) all.push(PROVISIONAL_TEXT);
  if (baselineDay !== null && beyondBaseline !== null && beyondBaseline.calendarDays > 0) {
    const [base, beyond] = [dayText(baselineDay, today), distanceText(beyondBaseline)];
    all.push({ zh: `基准时限${base.zh}不变，届时晚于基准${beyond.zh}`, en: `the baseline stays ${base.en}, ${beyond.en} earlier` });
  }
  const asked = notAskable?.code === 'extension_pending';
  if (notGrantable === null && asked) all.push({ zh: `由${decider.zh}批复`, en: `decided by ${decider.en}` });
  if (notGrantable === null && notAskable === null) {
    const by = dayText(answerDay, today);
    all.push({ zh: `由${decider.zh}批复，应于${by.zh}前答复`, en: `decided by ${decider.en}, who should answer by ${by.en}` });
  }
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
};
