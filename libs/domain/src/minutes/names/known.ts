import type { DepartmentName, GroupName } from '../analysis.js';

interface Word {
  id: string;
  word: string;
  /** Latin letters are a name only as whole words. */
  whole: boolean;
}

/** By the caller's own list: it is the same for each clause of a text. */
const wordsOf = new WeakMap<readonly DepartmentName[], ReadonlyMap<string, readonly Word[]>>();

/** Names and aliases by their first letter, so that no clause is held against all of them. */
const namesOf = (departments: readonly DepartmentName[]): ReadonlyMap<string, readonly Word[]> => {
  const known = wordsOf.get(departments);
  if (known) return known;
  const made = new Map<string, Word[]>();
  for (const { id, name, aliases } of departments)
    for (const word of [name, ...aliases])
      if (word.length > 1) {
        const same = made.get(word.charAt(0)) ?? [];
        same.push({ id, word, whole: /^[\x20-\x7e]+$/u.test(word) });
        made.set(word.charAt(0), same);
      }
  wordsOf.set(departments, made);
  return made;
};

const PART_OF_WORD = /\w/u;
const isWhole = (text: string, from: number, to: number): boolean =>
  PART_OF_WORD.test(text.charAt(from - 1)) !== PART_OF_WORD.test(text.charAt(from)) &&
  PART_OF_WORD.test(text.charAt(to - 1)) !== PART_OF_WORD.test(text.charAt(to));

export interface Named {
  id: string;
  word: string;
  at: number;
}

/** Departments called by name, in order of the text, each once; longer names win, so that 市发改委 is not read as 发改委. */
export const namedDepartments = (text: string, departments: readonly DepartmentName[]): Named[] => {
  const names = namesOf(departments);
  const hits: Named[] = [];
  for (let at = 0; at < text.length - 1; at += 1)
    for (const { id, word, whole } of names.get(text.charAt(at)) ?? [])
      if (text.startsWith(word, at) && (!whole || isWhole(text, at, at + word.length))) hits.push({ id, word, at });
  if (hits.length < 2) return hits;
  const taken: Named[] = [];
  for (const hit of hits.sort((a, b) => b.word.length - a.word.length || a.at - b.at))
    if (taken.every(({ at, word }) => hit.at + hit.word.length <= at || at + word.length <= hit.at)) taken.push(hit);
  const found = taken.filter(({ id }, nth) => taken.findIndex((other) => other.id === id) === nth);
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
