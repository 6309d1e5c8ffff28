import type { Views } from '@duban/api-client';

type Draft = Pick<Views['Draft'], 'suggestion' | 'content' | 'decisions'>;

/** What a line of a list says otherwise than its source, as whoever approves it should know. */
export type Changed =
  /** The source has no line of its own for it. */
  | { what: 'added' }
  /** Units by id, those that the directory does not know as the source writes them; none: it names nobody. */
  | { what: 'leads'; paper: string[]; now: string[] }
  /** Null: the source sets none; now, that it is left to the policy. */
  | { what: 'due'; paper: string | null; phrase: string | null; now: string | null }
  | { what: 'requirement'; paper: string }
  | { what: 'sentences'; added: number; removed: number };

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));
const once = <T>(list: readonly T[]): T[] => [...new Set(list)];

type Suggestion = NonNullable<Draft['suggestion']>;
type Content = NonNullable<Draft['content']>;

const leadsIn = ({ addressee, departmentSuggestions, doers = [] }: Suggestion): string[] => {
  if (addressee.groupId !== undefined) return [addressee.groupId];
  const known = departmentSuggestions.filter(({ role }) => role === 'lead').map(({ departmentId }) => departmentId);
  const unknown = doers.filter((one) => one.role === 'lead' && one.departmentId === undefined).map(({ text }) => text);
  return once([...known, ...unknown]);
};

const leadsOf = ({ tasks }: Content): string[] =>
  once(tasks.flatMap(({ unitsOf, units, leads }) => (unitsOf === undefined ? (units ?? leads) : [unitsOf])));

const changedDue = ({ dueSuggestion, timePhrases }: Suggestion, { tasks }: Content): Changed[] => {
  const said = once(
    [dueSuggestion, ...timePhrases.filter(({ role }) => role === undefined).map(({ due }) => due)].map((due) => due?.at ?? null),
  );
  const other = tasks.map(({ due }) => due?.at ?? null).find((at) => !said.includes(at));
  if (other === undefined) return [];
  return [{ what: 'due', paper: dueSuggestion?.at ?? null, phrase: dueSuggestion?.phrase ?? null, now: other }];
};

export const changedOf = ({ suggestion, content }: Draft): Changed[] => {
  if (content === null) return [];
  if (suggestion === null) return [{ what: 'added' }];
  const [paper, now] = [leadsIn(suggestion), leadsOf(content)];
  const added = content.segmentIds.filter((id) => !suggestion.segmentIds.includes(id)).length;
  const removed = suggestion.segmentIds.filter((id) => !content.segmentIds.includes(id)).length;
  return [
    ...(sameSet(paper, now) ? [] : [{ what: 'leads', paper, now } as const]),
    ...changedDue(suggestion, content),
    ...(content.requirement === suggestion.requirement ? [] : [{ what: 'requirement', paper: suggestion.requirement } as const]),
    ...(added + removed === 0 ? [] : [{ what: 'sentences', added, removed } as const]),
  ];
};
