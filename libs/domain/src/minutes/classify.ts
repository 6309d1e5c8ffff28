import type { ClassReason, SegmentClass } from './analysis.js';
import type { Clause } from './clauses.js';
import { ACCOUNT, ATTITUDE, CONTINUING, COPULA, PRINCIPLE } from './lexicon.js';
import { isBareImperative, modalOf } from './mood.js';
import type { Mood } from './mood.js';
import { stripAdverbs } from './zh-text.js';

export interface Verdict {
  class: SegmentClass;
  reason: ClassReason;
}

const verdict = (of: SegmentClass, rule: ClassReason['rule'], ...words: string[]): Verdict => ({
  class: of,
  reason: { rule, words: words.filter((word) => word !== '') },
});

const APPROVED =
  /审议(?:并)?(?:研究)?(?:并)?(?:原则)?(?:上)?(?:通过|同意|批准)|(?:会议|研究)(?:研究)?(?:决定|同意|原则同意|批准|明确同意)|原则(?:同意|通过)/u;
const RECORD_LINE =
  /^(?:出席|列席|请假|缺席|参加(?:会议|人员)?|主持(?:人)?|记录(?:人)?|时间|地点|会议(?:时间|地点|议题|名称)|编号|分送|抄送|发送|主送|印发|签发|议题)[^，。]{0,8}[:：]|^[\p{Script=Han}]{0,12}〔\d{4}〕\s*第?\d+号$|^[\p{Script=Han}]{0,12}[（(]?第[0-9一二三四五六七八九十]+[期次号][）)]?$|^\d{4}年\d{1,2}月\d{1,2}日$/u;
const HEADING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+[章节部])?[^，。；！？:：]{2,40}$/u;
export const DEPARTMENT_LINE =
  /^[（(]?(?:牵头(?:责任)?(?:单位|部门)|主办单位|主责(?:单位|部门)|责任(?:（配合）)?(?:单位|部门)|配合(?:单位|部门)|协办(?:单位|部门)|完成时限|办结时限|时限|时间要求)[:：]/u;

/** Lines that are no sentences: record, headings, who does it. null = a sentence. */
export const lineVerdict = (line: string, followedByDepartments: boolean): Verdict | null => {
  const label = DEPARTMENT_LINE.exec(line);
  if (label) return verdict('statement', 'department_line', label[0]);
  const record = RECORD_LINE.exec(line);
  if (record) return verdict('statement', 'record', record[0]);
  // 一、… heads a part; any other line without a stop is a heading only when it asks for nothing.
  const asks = modalOf(line) !== null || (!/^(?:[一二三四五六七八九十]+、|（)/u.test(line) && isBareImperative(line));
  if (!followedByDepartments && HEADING.test(line) && !asks) return verdict('statement', 'heading', line.slice(0, 12));
  return null;
};

/** The words that decided 议定事项, or null. */
export const approvalOf = (sentence: string): string | null => APPROVED.exec(sentence)?.[0] ?? null;

const wordsOf = (clauses: readonly Clause[], patterns: readonly RegExp[]): string[] =>
  clauses.flatMap(({ text }) => patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).slice(0, 1));

const continuing = (actions: readonly Clause[]): string[] =>
  actions.map(({ text }) => CONTINUING.find((word) => text.includes(word)) ?? '');

/** Class of a sentence by its mood and clauses. `dated` = it has a phrase with an end: then it is no standing work. */
export const classify = (sentence: string, mood: Mood, clauses: readonly Clause[], dated: boolean): Verdict => {
  const approved = approvalOf(sentence);
  if (approved) return verdict('decision', 'approved', approved);
  if (!mood.imperative) {
    const told = ACCOUNT.exec(sentence)?.[0] ?? COPULA.exec(sentence)?.[0] ?? '';
    const rule =
      /召开|主持/u.test(sentence) || (mood.opener && /听取|传达|学习|审议|研究|通报|讨论/u.test(mood.opener)) ? 'record' : 'account';
    return verdict('statement', rule, mood.opener ?? '', told);
  }
  const asked = mood.marker ?? '';
  const actions = clauses.filter(({ kind }) => kind === 'action');
  const counted = clauses.some(({ kind, text }) => kind === 'goal' && /\d/u.test(text));
  if (actions.length === 0 && !counted) {
    const principles = clauses.filter(({ kind }) => kind === 'principle');
    if (principles.length > 0) return verdict('guidance', 'principle', ...wordsOf(principles, PRINCIPLE));
    return verdict('guidance', 'attitude', ...wordsOf(clauses, ATTITUDE));
  }
  const going = continuing(actions);
  if (!dated && actions.length > 0 && going[0] !== '') return verdict('standing', 'continuing', asked, ...going);
  const verbs = actions.map(({ verb, text }) => verb ?? stripAdverbs(text).slice(0, 4));
  return verdict('task', mood.marker === null ? 'bare_imperative' : 'modal', asked, ...verbs);
};
