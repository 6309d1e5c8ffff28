import { endOfDay } from '../../calendar/working-time.js';
import type { TimePhrase, TimeRole } from '../analysis.js';
import type { Words } from '../words/segmenter.js';
import { expressionsOf, type Expression, type TimeBase } from './expressions.js';
import { withRoles } from './roles.js';

export type { TimeBase } from './expressions.js';
export { counted, dateOf, monthEnd } from './days.js';

/** What is said with these is no time of the duty. */
const NOT_OF_THE_DUTY: readonly (TimeRole | null)[] = ['event', 'document', 'denied'];

const phraseOf = ({ text, kind, day, role }: Expression & { role: TimeRole | null }, base: TimeBase): TimePhrase => {
  const due = day === null || role !== null ? null : { at: endOfDay(day, base.calendar), origin: 'source' as const, phrase: text };
  return { text, kind, due, ...(role === null || role === 'recurrence' ? {} : { role, day }) };
};

/** 每季度末（分别在6月、9月和12月底）: a remark beside what comes again says when that is. */
const inRemark = (
  text: string,
  before: Pick<Expression, 'end' | 'kind'> | undefined,
  { at, kind }: Pick<Expression, 'at' | 'end' | 'kind'>,
): boolean => before?.kind === 'recurring' && kind !== 'recurring' && /^[（(][^）)]*$/u.test(text.slice(before.end, at));

/** Behind a day at the head of a clause, what says that something takes place then. */
const TAKES_PLACE = /^[^，。；]{0,6}(?:期间|起|召开|举行|开始|至|到|-|—|～|~|以来|当天|上午|下午|的)/u;
/** 1月30日，按照接口完成上库: a day to come, at the head of what is to be done; only where no other limit is said. */
export const headDatesOf = (text: string, base: TimeBase, words: Words): TimePhrase[] =>
  withRoles(text, expressionsOf(text, base), words)
    .filter(
      ({ at, end, role, kind, day }) =>
        role === 'event' &&
        kind === 'date' &&
        day !== null &&
        /(?:^|[，；：。])$/u.test(text.slice(0, at)) &&
        !TAKES_PLACE.test(text.slice(end)),
    )
    .map((one) => phraseOf({ ...one, role: null }, base));

/** Whether a text names a day still to come, whatever it is there for. */
export const comingDays = (text: string, base: TimeBase, words: Words): boolean =>
  withRoles(text, expressionsOf(text, base), words).some(({ day, role }) => day !== null && (role === 'event' || role === 'start'));

/**
 * Phrases of time in order of the text. `due` is the end of the day meant (X日前 includes that day, as offices read it), only
 * where words and meeting date leave one answer, and only of a date that is an end; everything else stays a phrase.
 */
export const timePhrasesOf = (text: string, base: TimeBase, words: Words): TimePhrase[] =>
  withRoles(text, expressionsOf(text, base), words)
    .filter(({ at, end, kind }, index, all) => !inRemark(text, all[index - 1], { at, end, kind }))
    .filter(({ role, kind }) => kind === 'within' || !NOT_OF_THE_DUTY.includes(role))
    .map((one) => phraseOf(one, base));

/** No cell or label says when in more words. */
const LONGEST = 120;
const SHORT_DATE = /(?<![0-9.])(\d{1,2})[./](\d{1,2})(?![0-9.])(?:日)?/gu;

/** The words of a cell or line that holds nothing but a limit (2020年一季度, 6月, 5.20): 前 is understood there. */
export const limitPhrasesOf = (cell: string, base: TimeBase, words: Words): TimePhrase[] => {
  const text = cell.slice(0, LONGEST);
  const all = withRoles(text, expressionsOf(text, base), words).filter(({ role }) => role !== 'denied' && role !== 'document');
  // here a date needs no 前 to be an end
  const found = all.map((one) => phraseOf(one.role === 'event' ? { ...one, role: null } : one, base));
  if (found.some(({ due }) => due !== null)) return found;
  const [short, ...others] = [...text.matchAll(SHORT_DATE)];
  const forms =
    short && others.length === 0
      ? [text.replace(SHORT_DATE, '$1月$2日前')]
      : /^\s*(?:0\d|1[0-2])(?:[0-2]\d|3[01])\s*$/u.test(text)
        ? [`${text.trim().slice(0, 2)}月${text.trim().slice(2)}日前`]
        : [];
  for (const understood of [...forms, `${text}前`, `${text}内`, `${text}底前`, `${text.replace(/\.(\d{1,2})$/u, '年$1月')}底前`]) {
    const [only, ...more] = timePhrasesOf(understood, base, words);
    if (only?.due && more.length === 0) return [{ ...only, text, due: { ...only.due, phrase: text } }];
  }
  return found;
};
