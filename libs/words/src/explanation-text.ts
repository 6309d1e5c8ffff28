import type { BilingualText, ClockExplained, CountedDay, Festival, Instant, Limit, LocalDate } from '@duban/domain';
import { doingText } from './alert-duty.js';
import { capitalised, counted as countedText, dayText, PROVISIONAL_TEXT } from './formats.js';
import { DEADLINE_LABELS, OBLIGATION_LABELS } from './labels.js';
import type { Namings } from './names.js';
import { words } from './words.js';

const FESTIVALS: Record<Festival, BilingualText> = {
  new_year: words('元旦', 'New Year'),
  spring: words('春节', 'Spring Festival'),
  qingming: words('清明节', 'Qingming'),
  labour: words('劳动节', 'Labour Day'),
  dragon_boat: words('端午节', 'Dragon Boat Festival'),
  mid_autumn: words('中秋节', 'Mid-Autumn Festival'),
  national: words('国庆节', 'National Day'),
};

const REASONS: Record<CountedDay['reason'], BilingualText> = {
  working_day: words('工作日', 'a working day'),
  shifted_workday: words('调休上班', 'a working day by arrangement'),
  weekend: words('周末', 'a weekend'),
  holiday: words('节假日', 'a holiday'),
};

/** What kind of day it is. */
export const dayReason = ({ reason, festival }: Pick<CountedDay, 'reason' | 'festival'>): BilingualText =>
  festival === null ? REASONS[reason] : FESTIVALS[festival];

/** Why a day counts, or does not. */
export const dayReasonText = ({ counted, suspended, ...day }: Omit<CountedDay, 'n'>): BilingualText => {
  const why = suspended ? words('暂缓期间', 'work was suspended') : dayReason(day);
  return counted ? { zh: `${why.zh}，计入`, en: `${why.en}, counted` } : { zh: `${why.zh}，不计`, en: `${why.en}, not counted` };
};

const UNITS: Record<Limit['unit'], [zh: string, en: string]> = {
  working_day: ['个工作日', 'working day'],
  calendar_day: ['天', 'day'],
  hour: ['小时', 'hour'],
};

const limitText = ({ amount, unit }: Limit): BilingualText => {
  const [zh, en] = UNITS[unit];
  return { zh: `${amount}${zh}`, en: countedText(amount, en) };
};

interface Given {
  policyName: BilingualText;
  today: LocalDate;
  /** The day of an instant, in the calendar's zone. */
  dayOf: (at: Instant) => LocalDate;
  names: Namings;
}

/** On what a date rests. */
export const basisText = ({ basis, obligation }: ClockExplained, { policyName, today, dayOf, names }: Given): BilingualText => {
  switch (basis.kind) {
    case 'policy': {
      const limit = limitText(basis.limit);
      const what = OBLIGATION_LABELS[obligation.kind];
      return { zh: `按《${policyName.zh}》，${what.zh}时限${limit.zh}`, en: `${what.en} within ${limit.en}, by ${policyName.en}` };
    }
    case 'source':
      return basis.phrase === null
        ? words('来源文件确定', 'set by the source')
        : { zh: `来源文件确定：“${basis.phrase}”`, en: `set by the source: “${basis.phrase}”` };
    case 'decision': {
      const { kind, by, setAt, reason } = basis.entry;
      const day = dayText(dayOf(setAt), today);
      const label = DEADLINE_LABELS[kind === 'extension' ? 'extension_granted' : kind];
      return {
        zh: `${label.zh}：${names.zh.person(by)}${day.zh}确定${reason ? `（${reason}）` : ''}`,
        en: `${label.en}: by ${names.en.person(by)} on ${day.en}${reason ? ` (${reason})` : ''}`,
      };
    }
    case 'cycle':
      return words('按反馈周期', 'by the report cycle');
    case 'order':
      return words('交办或申请时确定', 'named when it was ordered or asked for');
    case 'task_date':
      return words('不晚于办结时限', 'no later than the date of the task');
  }
};

/** One sentence a clock: by when, on what ground, how many days were counted, and how late it is. */
export const clockText = (clock: ClockExplained, given: Given): BilingualText => {
  const { obligation, countedFrom, countedIn, days, lateDays, dueDay, provisional } = clock;
  const what = OBLIGATION_LABELS[obligation.kind];
  const basis = basisText(clock, given);
  const due = dayText(dueDay, given.today);
  const from = dayText(countedFrom, given.today);
  const counted = days.filter((day) => day.counted).length;
  const amount = countedIn === 'working_day' || countedIn === 'calendar_day' ? limitText({ amount: counted, unit: countedIn }) : null;
  const worked = lateDays.filter((day) => day.works).length;
  const passed = limitText({ amount: lateDays.length, unit: 'calendar_day' });
  const inWork = limitText({ amount: worked, unit: 'working_day' });
  return {
    zh: [
      `${what.zh}：应于${due.zh}前${doingText(obligation.kind).zh}，${basis.zh}`,
      ...(amount ? [`自${from.zh}次日起算，计${amount.zh}`] : []),
      ...(provisional ? [PROVISIONAL_TEXT.zh] : []),
      ...(lateDays.length > 0 ? [`逾期${passed.zh}（${inWork.zh}）`] : []),
    ].join('；'),
    en: [
      `${capitalised(what.en)}: by ${due.en}, ${basis.en}`,
      ...(amount ? [`${amount.en} counted from the day after ${from.en}`] : []),
      ...(provisional ? [PROVISIONAL_TEXT.en] : []),
      ...(lateDays.length > 0 ? [`overdue for ${passed.en} (${inWork.en})`] : []),
    ].join('; '),
  };
};
