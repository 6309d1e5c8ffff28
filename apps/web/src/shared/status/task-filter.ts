/** What a list of tasks is narrowed to, as an address has it. */
export const FILTERS = ['lead', 'state', 'open', 'overdue', 'dueSoon', 'blocked', 'behind', 'extensionPending'] as const;
export type Filter = Partial<Record<(typeof FILTERS)[number], string | true>>;

export const filterFrom = (search: Record<string, unknown>): Filter =>
  Object.fromEntries(
    FILTERS.flatMap((name): [string, string | true][] => {
      const value = search[name];
      if (value === true || value === 'true') return [[name, true]];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
