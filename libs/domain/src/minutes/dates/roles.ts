import type { TimeRole } from '../analysis.js';
import type { Words } from '../words/segmenter.js';
import { verbAtHead } from '../words/segmenter.js';
import { withoutQuotes } from '../words/zh-text.js';
import type { Expression } from './expressions.js';

const STOPS = /[，。；：,;:、！？]/u;
/** No later than: an end, though 不 stands there. */
const NO_LATER = /(?:不得|不能|不可|不|勿)(?:晚于|迟于|超过|逾)$|最(?:迟|晚)(?:于|在)?$/u;
const DENIED = /(?:不(?:再)?(?:要求|必|用|需要?|是|强求|限定?)|无(?:需|须)|并非|而非|未(?:要求|规定|限定))[^，。；]{0,6}$/u;
const OLD = /(?:原(?:定|计划|要求|拟|为|本|先|期限|时限|来)?(?:于|在|为|是|应)?|此前(?:要求|定)?|最初(?:定)?于?)$/u;
const MOVED_FROM = /(?:由|从|自)(?:原(?:定|来)?(?:的)?)?$/u;
const MOVED = /(?:延|推迟|顺延|提前|调整|变更|改|放宽)/u;
const RANGE = /^\s*(?:至|到|-{1,2}|—{1,2}|–|~|～|－)\s*$/u;
const VALID_UNTIL =
  /(?:执行|有效期?|施行|适用|延续|保留|存续|试行|实行|任期|享受|质保|保质|有效)(?:期限?)?(?:延长)?(?:暂定)?(?:为|至|到|截至)$/u;
const VALID = /^(?:起)?(?:正式)?(?:施行|生效|废止|有效|到期|届满|失效|起执行|起实施|起试行)/u;
const HAPPENED = /(?:已经?|业已|曾|均已|现已)(?:于|在)?$|(?<![拟暂])定[在于]$/u;
const TOLD = /^[^，。；]{0,14}(?:了|过)(?:[^，。；]{0,20})$/u;
const GOVERNED = /(?:于|在|至|到|截至|截止到?|截止|止|限|务于|须于|延至|定于|拟于|(?:调整|变更|推迟|延期|顺延|提前|改)为)$/u;
const PAPERS =
  /^(?:的)?(?:文件|会议|精神|讲话|通知|批示|指示|纪要|来函|来文|通报|公告|决定|意见|报告|调研|视频会|专题会|常务会|例会|检查|事故|数据|口径)/u;

const leftOf = (text: string, at: number): string => {
  const left = text.slice(Math.max(0, at - 16), at);
  for (let from = left.length; from > 0; from -= 1) if (STOPS.test(left.charAt(from - 1))) return left.slice(from);
  return left;
};
const rightOf = (text: string, end: number): string => {
  const right = text.slice(end, end + 24);
  const stop = STOPS.exec(right);
  return stop ? right.slice(0, stop.index) : right;
};

/** 投产的, 已建成的: verbs alone before 的 say of something when it was, or will be; nothing is due then. */
const qualifies = (right: string, words: Words): boolean => {
  const at = right.indexOf('的');
  if (at < 1 || at > 8 || at === right.length - 1) return false;
  return words(right.slice(0, at)).every(({ tag }) => /^(?:v|vn|vd|vi|d|p|f|l|i)$/u.test(tag));
};

/** 房东说3月底前退: what somebody else said of his own. */
const REPORTED = /^[^，。；]{1,6}(?:说|称|表示|反映)$/u;
/** 如有变更，在5日内…: it runs from something that may come. */
const ONCE = /(?:^|[，。；])(?:如(?!下|期|何|实)|若|凡|一旦|遇|逢)[^。；]*$/u;

/** What a date is for its sentence. null = an end, or words that press. */
const roleOf = (text: string, found: readonly Expression[], at: number, words: Words): TimeRole | null => {
  const one = found[at];
  if (!one || one.kind === 'immediate' || one.kind === 'soft') return null;
  if (one.kind === 'recurring') return 'recurrence';
  const left = leftOf(text, one.at);
  // 文到后3日内 runs from something that is still to come
  if (REPORTED.test(left)) return 'event';
  if (one.kind === 'within' && ONCE.test(text.slice(0, one.at))) return 'event';
  if (one.kind === 'within' && /(?:(?<!会)后|起|之日|次日)(?:的)?$/u.test(left)) return 'event';
  const right = rightOf(text, one.end);
  if (NO_LATER.test(left)) return null;
  if (DENIED.test(left)) return 'denied';
  const next = found[at + 1];
  const before = found[at - 1];
  if (OLD.test(left) || (MOVED_FROM.test(left) && next && MOVED.test(text.slice(one.end, next.at)))) return 'old';
  if (next && RANGE.test(text.slice(one.end, next.at)) && one.kind === 'date' && (next.kind === 'date' || next.kind === 'period_end'))
    return 'start';
  const range = before && RANGE.test(text.slice(before.end, one.at));
  if (qualifies(right, words) || (/完成$/u.test(one.text) && right.startsWith('的'))) return 'event';
  if (VALID_UNTIL.test(range ? leftOf(text, before.at) + '至' : left) || VALID.test(right)) return 'validity';
  if (/^(?:起|开始)/u.test(right)) return 'start';
  if (HAPPENED.test(left) || (!one.ends && TOLD.test(right))) return 'event';
  if (one.ends) return null;
  if (one.kind !== 'date') return null;
  if (PAPERS.test(right)) return 'document';
  if (range || GOVERNED.test(left)) return null;
  // 3月20日完成验收: the date alone, and what is to be done behind it
  return /完成$/u.test(one.text) ||
    (left === '' && /^(?:完成|报送|上报|提交|前往|办结|到位|印发|启动|开工|出台)/u.test(right) && verbAtHead(right, words) !== null)
    ? null
    : 'event';
};

/** Each date of a text with what it is for; quoted ones are none. */
export const withRoles = (text: string, found: readonly Expression[], words: Words): (Expression & { role: TimeRole | null })[] => {
  const plain = withoutQuotes(text);
  const said = found.filter(({ at, end }) => text.charAt(at) === '“' || plain.slice(at, end) === text.slice(at, end));
  return said.map((one, at) => ({ ...one, role: roleOf(plain, said, at, words) }));
};
