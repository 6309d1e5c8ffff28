import type { DepartmentName, DepartmentSuggestion } from '../analysis.js';
import { DEPENDENT_VERBS, MAIN_VERBS } from '../words/lexicon.js';

/** A keyword that several departments claim tells little, one of a single letter nothing. */
const LEAST_WEIGHT = 2;
/** 支持力度, 保障工作 say nothing of whose business it is. */
const GENERIC = /^(?:支持|帮扶|保障|扶持|投入|推进|落实|协调|服务|统筹|攻坚|重点)$/u;
/** What stands before 力度 / 工作 says what is done; what stands before that only to whom. */
const HEAD = /([\p{Script=Han}]{2,6}?)(?:力度|工作)/u;

interface Match {
  id: string;
  words: string[];
  at: number;
  weight: number;
}

/** Verbs blanked out at the head of each duty: 组织 in 组织企业复工 is no organisation department. */
const withoutVerb = (duty: string): string => {
  const verb = [...MAIN_VERBS, ...DEPENDENT_VERBS].find((word) => duty.startsWith(word));
  return verb === undefined ? duty : '○'.repeat(verb.length) + duty.slice(verb.length);
};

/** How many departments claim a keyword, by the caller's own list. */
const claimsOf = new WeakMap<readonly DepartmentName[], ReadonlyMap<string, number>>();
const claimedIn = (departments: readonly DepartmentName[]): ReadonlyMap<string, number> => {
  const known = claimsOf.get(departments);
  if (known) return known;
  const made = new Map<string, number>();
  for (const { duties = [] } of departments) for (const word of new Set(duties)) made.set(word, (made.get(word) ?? 0) + 1);
  claimsOf.set(departments, made);
  return made;
};

const matchesOf = (text: string, departments: readonly DepartmentName[]): Match[] => {
  const lower = text.toLowerCase();
  const claims = claimedIn(departments);
  return departments
    .map(({ id, duties = [] }): Match => {
      const hits = duties.filter((word) => lower.includes(word.toLowerCase()));
      if (hits.length === 0) return { id, words: hits, at: Infinity, weight: 0 };
      // 企业复工 holds 复工: the longer word counts, the shorter does not count again.
      const words = hits.filter((word) => !hits.some((other) => other !== word && other.includes(word)));
      const at = Math.min(...words.map((word) => lower.indexOf(word.toLowerCase())));
      return { id, words, at, weight: words.reduce((sum, word) => sum + word.length / (claims.get(word) ?? 1), 0) };
    })
    .filter(({ weight }) => weight >= LEAST_WEIGHT);
};

/**
 * Who is responsible for what the duties are about, by the organisation's own keywords: one lead and at most two who assist, with
 * the words that matched. A last resort, where the text names nobody.
 */
export const dutyDepartments = (duties: readonly string[], departments: readonly DepartmentName[]): DepartmentSuggestion[] => {
  const text = duties.map(withoutVerb).join('，');
  const all = matchesOf(text, departments);
  const forced = /^[^，]*?的([\p{Script=Han}]{2,4})力度/u.exec(text)?.[1];
  const head = forced ?? HEAD.exec(text)?.[1]?.slice(-2);
  const heading =
    head === undefined || GENERIC.test(head)
      ? []
      : all.filter(({ words }) => words.some((word) => head.includes(word) || word.includes(head)));
  // 加大对…行为的执法力度: who is in charge of the rest of the words has no part in the enforcing.
  const found = heading.length > 0 || (forced !== undefined && !GENERIC.test(forced)) ? heading : all;
  return (
    [...found]
      // What a Chinese phrase is about stands at its end.
      .sort((a, b) => b.weight - a.weight || b.at - a.at)
      .slice(0, 3)
      .map(({ id, words }, at) => ({
        departmentId: id,
        role: at === 0 ? 'lead' : 'assist',
        reason: { rule: 'duty', words: words.join('、') },
      }))
  );
};
