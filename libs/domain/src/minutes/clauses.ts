import { leadingAddressee } from './addressees.js';
import type { DepartmentName } from './analysis.js';
import { ATTITUDE, DEPENDENT_VERBS, GOAL, MAIN_VERBS, MANNER, PRINCIPLE, YAO } from './lexicon.js';
import { stripAdverbs, withoutQuotes } from './zh-text.js';

/** What a clause does in a requirement. */
export type ClauseKind = 'action' | 'attitude' | 'principle' | 'manner' | 'goal' | 'assignment' | 'continuation';

export interface Clause {
  text: string;
  kind: ClauseKind;
  /** Said to somebody of its own. */
  addressee: string | null;
  /** The clause without enumerator, addressee, date and adverbs. */
  bare: string;
  /** The verb and its object. */
  verb: string | null;
  object: string;
  /** 一是, 二是; （1）: begins a requirement by itself. */
  enumerated: boolean;
}

const ENUMERATOR = /^(?:[一二三四五六七八九十]+是|[（(][0-9一二三四五六七八九十]+[）)]|[①-⑩]|第[一二三四五六七八九十]，?)/u;
/** Whoever stands before 要 that is no addressee of ours (沿河企业要). */
const UP_TO_YAO = new RegExp(`^[^要，]{1,10}(?<!不)${YAO}`, 'u');
const MODAL_HEAD = /^(?:必须|务必|应当|应该|要|应|须|请|需|责成)/u;
/** Says only who does it: belongs to the duties before it. */
const ASSIGNMENT =
  /^(?:由[^，]{2,40}(?:牵头|负责|汇总|主办|统筹|落实|办理|参与)(?:负责|落实|汇总|办理)?|会同[^，]{2,40}|[^，]{2,40}(?:配合|协助|协办|参与|参加)|[^，]{2,20}牵头(?:负责)?)$/u;
const LEADING_TIME =
  /^(?:在|于|到)?(?:每[日周月季][^，]{0,4}?前?|(?:今年)?(?:\d{4}年)?[0-9一二三四五六七八九十]+月(?:[0-9一二三四五六七八九十]+日?|底|末)?(?:之|以)?前|(?:[本下]?月|年|(?:第?[一二三四]|本)?季度)(?:底|末)(?:之|以)?前?|上半年|年内|[0-9一二三四五六七八九十]+个?(?:工作日|日|天|周|月)(?:之|以)?内)/u;
const LEADING_DOER = /^由[^，]{2,16}?(?:局|委|办|部|院|区|县|中心|委员会)(?:牵头)?(?!员)/u;

/** Cuts a sentence at ， and ；, not inside quotes or brackets; enumerators stay with their clause. */
export const cutClauses = (body: string): string[] => {
  const masked = withoutQuotes(body).replace(/[（(][^（()）]*[）)]/gu, (hit) => '○'.repeat(hit.length));
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < body.length; at += 1) {
    if (!'，；,;。：'.includes(masked.charAt(at))) continue;
    if (/[,，]/u.test(masked.charAt(at)) && /\d/u.test(masked.charAt(at - 1)) && /\d{3}/u.test(masked.slice(at + 1, at + 4))) continue;
    parts.push(body.slice(from, at));
    from = at + 1;
  }
  parts.push(body.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

const kindOf = (rest: string, addressed: boolean): ClauseKind => {
  if (PRINCIPLE.some((pattern) => pattern.test(rest))) return 'principle';
  if (ATTITUDE.some((pattern) => pattern.test(rest))) return 'attitude';
  const stripped = stripAdverbs(rest);
  if (ATTITUDE.some((pattern) => pattern.test(stripped))) return 'attitude';
  const hands =
    /^(?:由|对[^，]*(?:加|开|进|实|给|落|予)|为[^，]*提供|向|给|从[^，]*(?:创新|完善|健全|解决)|在[^，]*方面|按[^，]*(?:时限|要求)[^，]*(?:完成|报送|落实))/u;
  if (hands.test(rest)) return 'action';
  if (GOAL.test(rest) || GOAL.test(stripped)) return 'goal';
  if (MANNER.test(rest)) return 'manner';
  const verbal = [...MAIN_VERBS, ...DEPENDENT_VERBS].some((verb) => stripped.startsWith(verb));
  return verbal || stripped !== rest || addressed || /^(?:把|将|于|在|\d)/u.test(rest) ? 'action' : 'continuation';
};

/** Reads one clause of a sentence that asks. */
export const readClause = (text: string, departments: readonly DepartmentName[]): Clause => {
  const enumerated = ENUMERATOR.test(text);
  let rest = text.replace(ENUMERATOR, '').replace(MODAL_HEAD, '');
  const addressee = leadingAddressee(rest, departments);
  if (addressee)
    rest = rest
      .slice(addressee.length)
      .replace(/^(?:同志)?/u, '')
      .replace(MODAL_HEAD, '');
  else rest = rest.replace(UP_TO_YAO, '');
  const whole = text.replace(/[。；]$/u, '').replace(MODAL_HEAD, '');
  const assigns = ASSIGNMENT.test(whole) && (/^(?:由|会同)/u.test(whole) || leadingAddressee(whole, departments) !== null);
  // What 要 stands before is a duty, whether its verb is known here or not.
  const asked = rest.length < text.length && new RegExp(`(?<!不)${YAO}`, 'u').test(withoutQuotes(text));
  const timeless = rest.replace(LEADING_TIME, '');
  const kind = assigns ? 'assignment' : kindOf(timeless, addressee !== null || timeless !== rest || asked);
  // 由市卫健委制定…, 牵头梳理…: the doer is named elsewhere, the duty begins behind.
  const stripped = stripAdverbs(
    stripAdverbs(timeless)
      .replace(LEADING_DOER, '')
      .replace(/^牵头(?!负责|$)/u, ''),
  );
  const verb = [...MAIN_VERBS, ...DEPENDENT_VERBS].find((word) => stripped.startsWith(word)) ?? null;
  return { text, kind, addressee, bare: stripped, verb, object: objectOf(stripped, verb), enumerated };
};

/** 对X加大…力度, 为X提供…: X is the object; otherwise what stands behind the verb. */
const objectOf = (stripped: string, verb: string | null): string => {
  const given = /(?:对|为|向|给)([^，]{2,24}?)(?:的|加大|加强|提供|给予|开展|进行|实施)/u.exec(stripped);
  return given?.[1] ?? (verb ? stripped.slice(verb.length) : stripped);
};
