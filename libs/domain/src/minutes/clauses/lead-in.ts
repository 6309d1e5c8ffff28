import { expressionsOf, type TimeBase } from '../dates/expressions.js';

const GOVERNS = /^(?:最[迟晚])?(?:务|须|应|要)?(?:不得|不能|不)?(?:晚于|迟于|超过)?(?:在|于|至|到|自|从|截至|从现在起至)?(?:今年|明年)?/u;
const BEHIND = /^(?:之前|以前|之内|以内|为止|起|[，,\s])+/u;
/** Every word of time begins with one of these. */
const BEGINS =
  /[0-9０-９一二两三四五六七八九十廿卅年月本下今明来去前上当同民每季第即立马迅尽抓逐近早限按半春元国清中汛入主开学暑冬采这〇○零]/u;
const RANGE = /^(?:至|到|-|—{1,2}|–|~|～)/u;
const LOOKED_AT = 60;
const MOST = 4;

/** The clause without the time at its head (于6月20日前, 每月25日前, 4月9日至4月20日). */
export const withoutTime = (clause: string, base: TimeBase): string => {
  let rest = clause;
  for (let n = 0; n < MOST; n += 1) {
    const head = rest.slice(0, LOOKED_AT);
    const lead = GOVERNS.exec(head)?.[0].length ?? 0;
    if (!BEGINS.test(head.charAt(lead)) && !BEGINS.test(head.charAt(0))) break;
    const [first, second] = expressionsOf(head, base);
    if (!first || (first.at !== lead && first.at !== 0)) break;
    const ranged = second && RANGE.test(head.slice(first.end, second.at)) && second.at - first.end <= 2;
    rest = rest.slice(ranged ? second.end : first.end).replace(BEHIND, '');
  }
  return rest;
};
