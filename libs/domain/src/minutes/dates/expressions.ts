import type { LocalDate } from '../../shared/time.js';
import type { TimePhrase } from '../analysis.js';
import { countOf, dateOf, monthOf, yearOf } from './days.js';
import { BEFORE, ENDS, HOUR, N, notBefore, RULES, type TimeBase } from './rules.js';

export type { TimeBase } from './rules.js';

/** Words of time as they stand in a text, and the day they give. */
export interface Expression {
  text: string;
  at: number;
  end: number;
  kind: TimePhrase['kind'];
  day: LocalDate | null;
  /** It says by itself that it is an end (前, 底, 内). */
  ends: boolean;
}

const DAY_ALONE = new RegExp(`(?<=[至到\\-—–~～－])${N}[日号]${HOUR}(?:${BEFORE}|止)?`, 'gu');

/** Without one of these there is no word of time. */
const ANY = /[年月日号天周期季旬底末内前]|立即|马上|即刻|立刻|迅即|即日|尽快|尽早|抓紧|逐步|早日|时序|第一时间|[0-9][-/.][0-9]/u;

/** A sentence and its parts are asked about again and again; only the last ones are remembered. */
const MOST_KEPT = 500;
const kept = new WeakMap<TimeBase, Map<string, readonly Expression[]>>();

/** All words of time of a text, in its order. */
export const expressionsOf = (text: string, by: TimeBase): readonly Expression[] => {
  if (!ANY.test(text)) return [];
  const known = kept.get(by) ?? new Map<string, readonly Expression[]>();
  const before = known.get(text);
  if (before) return before;
  if (known.size === 0) kept.set(by, known);
  if (known.size >= MOST_KEPT) known.clear();
  const found = readExpressions(text, by);
  known.set(text, found);
  return found;
};

const readExpressions = (text: string, by: TimeBase): Expression[] => {
  let masked = text;
  const found: Expression[] = [];
  const put = (hit: RegExpExecArray, kind: Expression['kind'], day: LocalDate | null, ends?: boolean): void => {
    const end = hit.index + hit[0].length;
    found.push({ text: text.slice(hit.index, end), at: hit.index, end, kind, day, ends: ends ?? ENDS.test(hit[0]) });
    masked = masked.slice(0, hit.index) + '○'.repeat(hit[0].length) + masked.slice(end);
  };
  for (const { pattern, kind, needs, ends, day } of RULES) {
    if (needs !== undefined && !Array.from(needs).some((letter) => masked.includes(letter))) continue;
    for (const hit of masked.matchAll(pattern)) put(hit, kind, day(hit, by.date, by), ends);
  }
  for (const hit of masked.matchAll(DAY_ALONE)) {
    const before = found.filter(({ end, day }) => day !== null && end <= hit.index && hit.index - end <= 3).at(-1);
    if (before?.day) put(hit, 'date', notBefore(dateOf(yearOf(before.day), monthOf(before.day), countOf(hit[1])), by.date));
  }
  return found.sort((a, b) => a.at - b.at);
};
