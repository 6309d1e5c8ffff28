import { expressionsOf } from '../dates/expressions.js';
import { behindManner } from '../words/manner.js';
import { partiesAtHead } from '../names/parties.js';
import type { Lang } from '../clauses/lang.js';
import { wordEndBefore } from '../words/segmenter.js';
import { MODAL_LEAD } from '../words/lexicon.js';
import { stripAdverbs } from '../words/zh-text.js';

/** A title is read in a list, at a glance. */
export const TITLE_LENGTH = 30;
const SHORTEST = 3;

const MODAL = new RegExp(`^${MODAL_LEAD}(?=\\p{Script=Han}{2})`, 'u');
const MARKER =
  /^(?:[（(]?[0-9一二三四五六七八九十]{1,3}(?:[）)、．]|\.(?![0-9]))|[一二三四五六七八九十]+是(?:要)?|[一二三四五六七八九十]要(?=\p{Script=Han}{2})|[①-⑳]|第[一二三四五六七八九十]+[，、])\s*/u;
const BRACKETS = /[（(【[][^（()）】\]]{0,200}[）)】\]]/gu;
/** A title never ends with these: something would have to follow. */
const DANGLING =
  /(?:[的地得和及与或、，；：:（(“《把将对向为于在从由并且等以供使让被所但而则跟同\s]|以及|并|关于|不是|而是|是|每一?个?)+$/u;
const TIME_LEFT =
  /(?:原(?:定|计划|要求)|现)?(?:延期|延长|延|推迟|顺延|提前|调整|变更|改)?(?:务必|须|应|最迟)?(?:于|在|至|到|为|截至|最迟)$|原(?:定|计划|要求)$/u;

/** The words without the times in them (6月底前, 每周五) and what governed those. */
const withoutTimes = (text: string, lang: Lang): string => {
  let rest = '';
  let from = 0;
  for (const { at, end: last, kind, text: words } of expressionsOf(text, lang.base)) {
    // 3月20日完成: what is done stays
    const end = words.endsWith('完成') ? last - 2 : last;
    if (kind === 'soft' || kind === 'immediate') continue;
    rest += text.slice(from, at).replace(TIME_LEFT, '');
    from = end;
  }
  return (rest + text.slice(from)).replace(/^(?:之前|以前|前|起)/u, '');
};

/** Nothing that would have to go on stands at its end; 落地 ends with a letter of its own. */
const withoutDangling = (text: string, lang: Lang): string => {
  let rest = text;
  for (let hit = DANGLING.exec(rest); hit; hit = DANGLING.exec(rest)) {
    const last = lang.words(rest).at(-1)?.text ?? '';
    if (/^\p{Script=Han}{2,}$/u.test(last) && last.length > hit[0].length) break;
    rest = rest.slice(0, -Math.max(1, Math.min(last.length, hit[0].length)));
  }
  return rest;
};

/** Days that no phrase of time was read from. */
const DAYS_LEFT =
  /(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*[日号](?:之?前)?|\d{4}\s*年\s*\d{1,2}\s*月|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}月(?:底|末|初|[上中下]旬)?[之以]?前|\d+\s*个?(?:工作)?日[之以]?内|(?:年|月|季度?|周)[底末][之以]?前/gu;
const withoutDays = (title: string): string => {
  const rest = title.replace(DAYS_LEFT, '').replace(/^[，、：:；\s]+/u, '');
  return rest.length >= SHORTEST ? rest : title;
};

/** 无法按时报送的须说明情况: in which case; what is to be done stands behind it. */
const CASE = /^[^，。；]{6,40}的(?:必须|应当|须|要|应)(?!求)([^。；]+)$/u;

/** The words as a title: the verb or the thing first, no date, no addressee, no bracket, never cut inside a word. */
export const titled = (text: string, lang: Lang): string => {
  let rest = text
    .replace(BRACKETS, '')
    .replace(/(?:[。；;！!？?\s]|(?<=\p{Script=Han})\.)+$/u, '')
    .replace(MARKER, '')
    .trim();
  const behind = CASE.exec(rest)?.[1];
  if (behind !== undefined && behind.length >= 6) rest = behind;
  rest = withoutTimes(rest, lang).replace(/^[，、：:；\s]+/u, '');
  const { length } = partiesAtHead(rest, lang);
  if (length > 0 && length < rest.length - 1)
    rest = rest
      .slice(length)
      .replace(MODAL, '')
      .replace(/^(?:负责|牵头)(?=\p{Script=Han}{2})/u, '');
  rest = behindManner(stripAdverbs(rest.replace(MODAL, '')), lang.words).replace(/^[，、：:；\s]+/u, '');
  const cut = rest.slice(0, wordEndBefore(rest, TITLE_LENGTH, lang.words));
  const kept = withoutDangling(cut, lang);
  const open = kept.lastIndexOf('“') > kept.lastIndexOf('”') ? kept.slice(0, kept.lastIndexOf('“')) : kept;
  const whole = open.lastIndexOf('《') > open.lastIndexOf('》') ? open.slice(0, open.lastIndexOf('《')) : open;
  return withoutDangling(whole, lang) || kept || cut;
};

/** 各部门各单位要: whom it is said to, and nothing to do. */
const namesOnly = (title: string, lang: Lang): boolean => {
  const { length } = partiesAtHead(title, lang);
  return length > 0 && /^(?:要|应|须|务必|必须)?$/u.test(title.slice(length));
};

/** A title without whoever it begins with. */
export const withoutNames = (title: string, names: readonly string[], lang: Lang): string => {
  const name = names.find((one) => one.length > 1 && title.startsWith(one));
  if (name === undefined) return title;
  const rest = titled(title.slice(name.length).replace(/^(?:等)?[、，：:\s]*/u, ''), lang);
  return rest.length >= SHORTEST ? rest : title;
};

/** The first of several texts that gives a title of some length. */
export const firstTitle = (texts: readonly string[], lang: Lang): string => {
  let short: string | null = null;
  for (const text of texts) {
    const title = withoutDays(titled(text, lang));
    if (title.length < 2 || namesOnly(title, lang)) continue;
    if (title.length >= SHORTEST) return title;
    // a verb alone tells nobody what is to be done, where another clause says more
    short ??= title;
  }
  if (short !== null) return short;
  return texts.map((text) => titled(text, lang)).find((title) => title !== '') ?? (texts[0] ?? '').slice(0, TITLE_LENGTH);
};
