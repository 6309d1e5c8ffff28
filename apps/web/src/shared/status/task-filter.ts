export const FILTER_WORDS = [
  'q',
  'lead',
  'department',
  'leader',
  'contact',
  'meeting',
  'directive',
  'grade',
  'urgency',
  'state',
  'light',
  'month',
  'dueFrom',
  'dueTo',
  'closedFrom',
  'closedTo',
  'figure',
  'asOf',
] as const;
export const FILTER_FLAGS = [
  'open',
  'overdue',
  'dueSoon',
  'blocked',
  'behind',
  'extensionPending',
  'watched',
  'specialWatch',
  'closedThisMonth',
] as const;

/** What a list of tasks is narrowed to, as an address has it. */
export type FilterWord = (typeof FILTER_WORDS)[number];
export type FilterFlag = (typeof FILTER_FLAGS)[number];
export type Filter = Partial<Record<FilterWord, string> & Record<FilterFlag, true>>;

/** A search for 2020 stands in the address as a number. */
const wordIn = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

export const filterFrom = (search: Record<string, unknown>): Filter => ({
  ...Object.fromEntries(FILTER_WORDS.flatMap((name) => (wordIn(search[name]) === '' ? [] : [[name, wordIn(search[name])] as const]))),
  ...Object.fromEntries(FILTER_FLAGS.flatMap((name) => (search[name] === true || search[name] === 'true' ? [[name, true] as const] : []))),
});

/** The list that a number counts: the API says which. */
export const filterOf = (query: string): Filter => filterFrom(Object.fromEntries(new URLSearchParams(query.split('?')[1] ?? '')));

/** As the API is asked. */
export const askedBy = (filter: Filter): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));
