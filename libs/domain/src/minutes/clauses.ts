import { leadingAddressee } from './addressees.js';
import type { DepartmentName } from './analysis.js';
import { ATTITUDE, DEPENDENT_VERBS, GENERIC_NOUNS, GOAL, MAIN_VERBS, MANNER, PRINCIPLE } from './lexicon.js';
import { measuresOf } from './quantities.js';
import { bigramsOf } from './similarity.js';
import { timePhrasesOf } from './time-phrases.js';
import type { TimeBase } from './time-phrases.js';
import { quotedNames, stripAdverbs, withoutQuotes } from './zh-text.js';

/** What a clause does in a requirement. */
export type ClauseKind = 'action' | 'attitude' | 'principle' | 'manner' | 'goal' | 'continuation';

export interface Clause {
  text: string;
  kind: ClauseKind;
  /** Said to somebody of its own. */
  addressee: string | null;
  /** The verb and its object, adverbs and addressee taken off. */
  verb: string | null;
  object: string;
  /** 一是, 二是; （1）: begins a requirement by itself. */
  enumerated: boolean;
}

const ENUMERATOR = /^(?:[一二三四五六七八九十]+是|[（(][0-9一二三四五六七八九十]+[）)]|[①-⑩]|第[一二三四五六七八九十]，?)/u;
const MODAL_HEAD = /^(?:必须|务必|应当|应该|要|应|须|请|需|责成)/u;
const NAMED = /(?:活动|行动|工程|计划|机制|方案|办法|意见|条例|措施|专项|年|制|清单|政策)/u;

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
  else rest = rest.replace(/^[^要，]{1,10}(?<![重需主必纲摘首紧扼只])要(?![求素点闻害道义么是件塞职领])/u, '');
  const kind = kindOf(rest, addressee !== null);
  const stripped = stripAdverbs(
    rest.replace(/^(?:把|将|于|在)?(?:\d+年)?[0-9一二三四五六七八九十]*[年月](?:\d+日|底|末)?(?:之|以)?前/u, ''),
  );
  const verb = [...MAIN_VERBS, ...DEPENDENT_VERBS].find((word) => stripped.startsWith(word)) ?? null;
  return { text, kind, addressee, verb, object: objectOf(stripped, verb), enumerated };
};

/** 对X加大…力度, 为X提供…: X is the object; otherwise what stands behind the verb. */
const objectOf = (stripped: string, verb: string | null): string => {
  const given = /(?:对|为|向|给)([^，]{2,24}?)(?:的|加大|加强|提供|给予|开展|进行|实施)/u.exec(stripped);
  return given?.[1] ?? (verb ? stripped.slice(verb.length) : stripped);
};

const withoutGeneric = (text: string): string => GENERIC_NOUNS.reduce((rest, noun) => rest.replaceAll(noun, ''), text);

/** Two objects are another's when they share no word and both name something. */
const anotherObject = (clause: Clause, before: readonly Clause[]): boolean => {
  const own = withoutGeneric(clause.object);
  if (own.length < 2) return false;
  const theirs = new Set(before.flatMap(({ object }) => bigramsOf(withoutGeneric(object))));
  return theirs.size > 0 && bigramsOf(own).every((pair) => !theirs.has(pair));
};

/** A requirement as cut from a sentence: its duties, and what is attached to them. */
export interface Requirement {
  clauses: Clause[];
  actions: Clause[];
  goals: Clause[];
}

/** Why a clause begins another requirement; null when it goes on with the one before. Never on a comma alone. */
export const splitReason = (clause: Clause, current: Requirement, base: TimeBase): string | null => {
  const before = current.actions;
  if (before.length === 0) return null;
  if (clause.enumerated) return 'enumerated';
  const addressed = current.clauses.find(({ addressee }) => addressee !== null)?.addressee ?? null;
  if (clause.addressee !== null && clause.addressee !== addressed && clause.kind === 'action') return 'addressee';
  if (clause.kind !== 'action') return null;
  const own = (text: string): string =>
    timePhrasesOf(text, base)
      .flatMap(({ kind, text: words }) => (kind === 'soft' ? [] : [words]))
      .join();
  const date = own(clause.text);
  const dates = before.map(({ text }) => own(text)).filter((words) => words !== '');
  if (date !== '' && dates.length > 0 && !dates.includes(date)) return 'date';
  const main = clause.verb !== null && MAIN_VERBS.includes(clause.verb);
  const counted = (text: string): boolean => measuresOf(text, '', []).length > 0;
  if (main && counted(clause.text) && before.some(({ text }) => counted(text)) && anotherObject(clause, before)) return 'quantity';
  const names = quotedNames(clause.text).filter((name) => NAMED.test(name) || NAMED.test(clause.text.split(name)[1]?.slice(0, 4) ?? ''));
  if (main && names.some((name) => !current.clauses.some(({ text }) => text.includes(name)))) return 'named';
  const aimed = /(?:^|[大强])(?:对|为|向|给)/u.test(clause.text);
  return (main || aimed) && anotherObject(clause, before) ? 'object' : null;
};

/** Duties of one sentence. Manner before a duty goes with it, manner and goals after it too. */
export const requirementsOf = (clauses: readonly Clause[], base: TimeBase): Requirement[] => {
  const found: Requirement[] = [];
  let waiting: Clause[] = [];
  for (const clause of clauses) {
    const current = found.at(-1);
    const begins = clause.kind === 'action' && (!current || splitReason(clause, current, base) !== null);
    if (begins) {
      found.push({ clauses: [...waiting, clause], actions: [clause], goals: [] });
      waiting = [];
    } else if (!current || clause.kind === 'manner') waiting.push(clause);
    else {
      current.clauses.push(...waiting, clause);
      waiting = [];
      if (clause.kind === 'action') current.actions.push(clause);
      if (clause.kind === 'goal') current.goals.push(clause);
    }
  }
  found.at(-1)?.clauses.push(...waiting);
  return found;
};
