import type { EnglishReader } from '../readers.js';
import { isBareImperative, isTold, modalOf } from '../clauses/mood.js';
import type { Lang } from '../clauses/lang.js';
import { comingDays, timePhrasesOf } from '../dates/time-phrases.js';
import type { EnglishBase } from '../english/english-dates.js';
import { englishTimesOf } from '../english/english-dates.js';
import { doerActs } from '../frames/acting.js';
import { tailOf } from '../frames/tails.js';
import { spokenDoers } from '../names/doers.js';
import { partiesAtHead } from '../names/parties.js';
import { labelsIn } from '../structure/labels.js';
import { withoutQuotes } from '../words/zh-text.js';
import type { TimePhrase } from '../analysis.js';
import type { Marks } from './look.js';

/** What is an end although its day may not be told from the words. */
const LIMITS: readonly TimePhrase['kind'][] = ['date', 'within', 'period_end', 'recurring'];
/** Words that sound like a limit, whether a day can be told from them or not. */
const LIKE_A_LIMIT =
  /(?:[0-9０-９一二两三四五六七八九十半]\s*(?:年度?|月份?|[日号天时点周]|小时|季度|个月|个?工作日|旬)|[年月季周]度?|会议?|例会)[^，。；\p{Script=Han}]{0,4}(?:[之以]?前|[之以]?内|[底末]|为止)|每(?:年|月|周|日|天|季|旬|半年|半月|次会)|[本下当](?:周|月|季度|半年|学期)|下次(?:会议|例会)|长期|截止|截至/u;
/** Words that give something to somebody, whoever that is. */
const GIVES =
  /(?<![理自缘事])由(?!于|此|来)[\p{Script=Han}A-Za-z]{2}|(?<![申邀聘提报])请(?!示|求|假|教|客)|责成|牵头|主办|承办|协办|会同|(?:共同|专人|全权|具体)?负责(?!人)|配合/u;
/** Words that ask, or say that something is still to come. */
const ASKS =
  /[要须需应]|务必|不得|严禁|必须|后续|接下来|下一步|争取|拟(?!定)|待(?:确认|定|补|办|解决|处理)|尽快|尽早|抓紧|立即|继续|进一步/u;
const BULLET = /^[\s\-*•+#>·]+/u;
const NOT_ASKED = /(?:重要|主要|需求|必要|要求了|应对|要素|摘要|纪要|应急|应用|供应|响应|反应|相应|适应|概要|要点|只要|需要注意的是)/gu;

export const chineseMarks = (lang: Lang): Marks => ({
  limit: (words) =>
    LIKE_A_LIMIT.test(withoutQuotes(words)) ||
    timePhrasesOf(words, lang.base, lang.words).some(
      ({ due, kind, role }) => due !== null || (role === undefined && LIMITS.includes(kind)),
    ) ||
    comingDays(words, lang.base, lang.words),
  owner: (words) =>
    GIVES.test(withoutQuotes(words)) ||
    labelsIn(words).some(({ role }) => role !== 'contact' && role !== 'status') ||
    /@|\[name=/u.test(words) ||
    tailOf(words, true, lang)?.labels.some(({ role }) => role === 'person') === true ||
    spokenDoers(words, lang).some(({ role }) => role === 'lead'),
  gives: (words) => spokenDoers(words, lang).some(({ role }) => role === 'lead') && lang.words(words).some(({ tag }) => tag === 'v'),
  named: (words) =>
    words
      .replace(BULLET, '')
      .split(/[，；。：:、\s]/u)
      .some((clause) => partiesAtHead(clause, lang).length > 0),
  told: (words) => isTold(words),
  imperative: (words) => modalOf(words) !== null || ASKS.test(withoutQuotes(words).replace(NOT_ASKED, '')),
  acts: (words) => {
    const said = words.replace(BULLET, '');
    return isBareImperative(said, lang) || said.split(/[，；。：:]/u).some((clause) => doerActs(clause.replace(BULLET, ''), lang));
  },
});

const MODAL =
  /\b(?:shall|must|please|action|should|would|deadline|need(?:s|ed)?|to be|will|to do|agreed|asked|requested|required|suggested|recommended|decision|resolved|going to|is to|are to)\b/iu;
const NAMED =
  /\b[A-Z][\w'’]*(?:\s+(?:&|and)\s+[A-Z][\w'’]*)?\s+(?:to|will|shall|would|should|must|is to|are to|agreed to|requested|asked|offered)\s+[a-z]/u;
const AHEAD = /\b(?:will|shall|must|to be|should|agreed to|needs? to|action|next)\b/iu;
const ENGLISH_TOLD = /\b(?:was|were|had|has been|have been|reported|explained|noted|thanked|welcomed|reviewed|presented)\b/iu;

export const englishMarks = (base: EnglishBase, reader: EnglishReader | undefined): Marks => ({
  limit: (words) => englishTimesOf(words, base).some(({ due }) => due !== null),
  owner: (words) => labelsIn(words).length > 0 || /@[\w-]+|\bassign(?:ed)? to\b|\bvolunteer/iu.test(words) || NAMED.test(words),
  gives: (words) => NAMED.test(words),
  named: (words) => NAMED.test(words),
  told: (words) => ENGLISH_TOLD.test(words) && !AHEAD.test(words),
  imperative: (words) => MODAL.test(words),
  acts: (words) => reader?.isVerb(/[A-Za-z]+/u.exec(words)?.[0] ?? '') ?? false,
});
