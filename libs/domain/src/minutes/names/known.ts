import type { DepartmentName, GroupName } from '../analysis.js';

interface NamePattern {
  id: string;
  pattern: RegExp;
}

/** By the caller's own list: it is the same for each clause of a text. */
const patternsOf = new WeakMap<readonly DepartmentName[], NamePattern[]>();
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Names and aliases, the longest first, so that 市发改委 is not read as 发改委. */
const namesOf = (departments: readonly DepartmentName[]): NamePattern[] => {
  const known = patternsOf.get(departments);
  if (known) return known;
  const made = departments
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((word) => ({ id, word })))
    .filter(({ word }) => word.length > 1)
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ id, word }) => {
      const source = /^[\x20-\x7e]+$/u.test(word) ? `\\b${escaped(word)}\\b` : escaped(word);
      return { id, pattern: new RegExp(source, 'gu') };
    });
  patternsOf.set(departments, made);
  return made;
};

export interface Named {
  id: string;
  word: string;
  at: number;
}

/** Departments called by name, in order of the text, each once. */
export const namedDepartments = (text: string, departments: readonly DepartmentName[]): Named[] => {
  let masked = text;
  const found: Named[] = [];
  for (const { id, pattern } of namesOf(departments)) {
    masked = masked.replace(pattern, (hit, at: number) => {
      if (!found.some((known) => known.id === id)) found.push({ id, word: hit, at });
      return '○'.repeat(hit.length);
    });
  }
  return found.sort((a, b) => a.at - b.at);
};

/** What may stand around a department's name without making it another's: its government, its head, the place that the text is of. */
const GOVERNMENT = /^(?:人民)?政府$|^(?:区|县|市|镇)?(?:党)?(?:工)?委$|^管委会$|^街道办(?:事处)?$/u;
const OWN_HEAD = /^(?:主要)?(?:局长|主任|部长|院长|处长|科长|区长|县长|镇长|经理|负责人|负责同志|同志)$/u;

/**
 * Whom a name means, taken whole: 东湖县教育局 is not 市教育局, 市税务局 is nobody here. null = nobody that the organisation knows.
 * `place` is where the text is of (临江): 临江市教育局 is then 市教育局.
 */
export const departmentCalled = (name: string, departments: readonly DepartmentName[], place: string): string | null => {
  const bare = place !== '' && name.startsWith(place) ? name.slice(place.length) : name.replace(/^(?:我|本)(?=[市区县省校院])/u, '');
  for (const words of new Set([name, bare, bare.replace(/^(?:市|县|省)(?=[\p{Script=Han}]{2,4}[区县市镇])/u, '')])) {
    const [first] = namedDepartments(words, departments);
    if (first?.at !== 0) continue;
    const rest = words.slice(first.word.length);
    if (rest === '' || GOVERNMENT.test(rest) || OWN_HEAD.test(rest)) return first.id;
  }
  return null;
};

/** Groups by which the caller's data know a collective; 各地各部门 calls two. */
export const groupsCalled = (collective: string, groups: readonly GroupName[]): GroupName[] =>
  groups.filter(({ name, aliases }) => [name, ...aliases].some((word) => collective.includes(word)));
