import { ACCOUNT, ADVERBS, COPULA, DEPENDENT_VERBS, MAIN_VERBS, YAO } from './lexicon.js';
import { leadingAddressee } from './addressees.js';
import type { DepartmentName } from './analysis.js';
import { stripAdverbs, withoutQuotes } from './zh-text.js';

/** How a sentence speaks: to whom it is bound for the sentences after it. */
export interface Mood {
  imperative: boolean;
  /** 要, 务必, …; null when the mood is carried over. */
  marker: string | null;
  /** Words that opened the speech (会议强调). */
  opener: string | null;
  /** Whether a bare imperative may follow. */
  open: boolean;
}

const SPEAKER =
  '(?:会议|全会|会上|与会|常委会|市委|市政府|董事会|总经理办公会|[\\p{Script=Han}]{2,8}?(?:同志|书记|市长|主任|主席|县长|区长|董事长|总经理))';
const OPENER = new RegExp(
  `^(${SPEAKER}(?:还|并|最后|同时|进一步|再次)*(指出|强调|要求|明确|提出|认为|听取|传达|学习|审议|研究|通报|决定|同意|原则|部署|讨论|回顾|分析)(?:了)?)[，,：:]?`,
  'u',
);
/** After these, duties follow even where no 要 is said. */
const ASKS = new Set(['强调', '要求', '明确', '提出', '部署', '决定']);
const MODAL_YAO = new RegExp(YAO, 'u');
const OTHER_MODALS: readonly RegExp[] = [
  /务必/u,
  /必须/u,
  /(?<![供反适响效相对呼回感接顺])应(?!急|对|用|答|有|届|收|力|酬|聘|邀|变|景|声|运|付|征|试|战|允|诺|承|对)/u,
  /(?<![无必])须(?!知)/u,
  /不得/u,
  /严禁/u,
  /责成/u,
  /(?<![申邀聘])请(?=[^示教求假])/u,
];

/** The first word that asks, outside of quotes; null when there is none. */
export const modalOf = (sentence: string): string | null => {
  const text = withoutQuotes(sentence);
  if (MODAL_YAO.test(text)) return '要';
  for (const modal of OTHER_MODALS) {
    const found = modal.exec(text);
    if (found) return found[0];
  }
  return null;
};

/** Words before which the speaker stands, with the kind of speech; null when the sentence goes on in the old one. */
export const openerOf = (sentence: string): { words: string; verb: string; length: number } | null => {
  const found = OPENER.exec(sentence);
  return found?.[1] && found[2] ? { words: found[1], verb: found[2], length: found[0].length } : null;
};

const ADJUNCT = /^(?:围绕|针对|按照|根据|对照|结合|在|从|对|为|以|由|于|自|把|将|向)/u;
const startsWithVerb = (text: string): boolean =>
  [...MAIN_VERBS, ...DEPENDENT_VERBS, '确保', '坚持', '强化', '落', '抓', '守', '压', '建', '打', '牢记', '防止', '努力', '力争'].some(
    (verb) => text.startsWith(verb),
  );

/** Begins with a verb, an adverb of zeal, or an addressee or date with one behind it: a duty although no 要 is said. */
export const isBareImperative = (body: string, departments: readonly DepartmentName[] = []): boolean => {
  const clauses = withoutQuotes(body)
    .split(/[，；。]/u)
    .filter((clause) => clause !== '');
  if (clauses.some((clause) => COPULA.test(clause)) || ACCOUNT.test(body)) return false;
  const first = (clauses[0] ?? '').replace(/^[（(]?[0-9一二三四五六七八九十]+(?:[）)、.．]|是)\s*/u, '');
  const addressee = leadingAddressee(first, departments);
  const rest = (addressee ? first.slice(addressee.length) : first).replace(
    /^(?:(?:\d+年)?\d+月(?:\d+日|底|上旬|中旬|下旬)?前?|[年月]底前|[^，]{1,4}个?(?:工作)?日内|年内|每[日周月季人户家](?:至少)?)?(?:全[市区县省]|我[市区县])?/u,
    '',
  );
  if (ADVERBS.some((adverb) => adverb.length > 1 && rest.startsWith(adverb))) return true;
  if (startsWithVerb(stripAdverbs(rest))) return true;
  if (/^对[^，]*(?:开展|进行|实施|组织|加强|加大|落实|给予)/u.test(rest)) return true;
  return ADJUNCT.test(rest) && clauses.some((clause) => startsWithVerb(stripAdverbs(clause)) || /^(?:由|把|将|对|为)/u.test(clause));
};

const SHORTCOMING = /不到位|不足|不够|缺乏|滞后|薄弱|不力|不强|不严|不实|缓慢|较[慢差低少弱]/u;

/** Mood of one sentence given whether speech was open before it. `paragraphs` do not close speech; a new opener does. */
export const moodOf = (sentence: string, openBefore: boolean, departments: readonly DepartmentName[] = []): Mood => {
  const opener = openerOf(sentence);
  const body = opener ? sentence.slice(opener.length) : sentence;
  const asks = opener ? ASKS.has(opener.verb) : openBefore;
  const modal = modalOf(body);
  // 一是, 二是 set out what is to be done even where the speech before them told or judged; what falls short is no duty.
  const counted = /^[一二三四五六七八九十]+是/u.test(body) && !SHORTCOMING.test(body);
  const imperative = modal !== null || ((asks || counted) && isBareImperative(body, departments));
  return { imperative, marker: modal, opener: opener?.words ?? null, open: asks || modal !== null };
};
