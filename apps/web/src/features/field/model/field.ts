import type { Views } from '@duban/api-client';
import { filterOf, type Filter } from '../../../shared/status/task-filter.js';
import { troublesIn, type Trouble } from '../../../shared/status/troubles.js';

type Counts = Views['TaskCounts'];
type Item = Views['TaskListItem'];

export const FIGURES = ['open', 'overdue', 'dueSoon', 'blocked', 'behind', 'extensionPending'] as const;
export type FigureId = (typeof FIGURES)[number] | 'completed';

export interface Figure {
  id: FigureId;
  count: number;
  filter: Filter;
}

export const figuresOf = ({ counted }: Pick<Counts, 'counted'>): Figure[] => {
  const one = (id: FigureId, found: { count: number; query: string } | undefined): Figure[] =>
    found === undefined ? [] : [{ id, count: found.count, filter: filterOf(found.query) }];
  return [...FIGURES.flatMap((id) => one(id, counted[id])), ...one('completed', counted.byStatus.COMPLETED)];
};

export interface UnitLine {
  key: string;
  label: Views['BilingualText'];
  figures: Figure[];
}

/** Units with something in hand, in the office's own order: by lateness is the reader's act, never the default. */
export const unitsOf = (groups: Counts['groups'], order: readonly { id: string }[]): UnitLine[] => {
  const place = new Map(order.map(({ id }, n) => [id, n]));
  const last = order.length;
  return (groups ?? [])
    .filter(({ counted }) => (counted.open?.count ?? 0) > 0)
    .sort((a, b) => (place.get(a.key) ?? last) - (place.get(b.key) ?? last))
    .map(({ key, label, counted }) => ({ key, label, figures: figuresOf({ counted }).filter(({ id }) => id !== 'completed') }));
};

export interface Troubled {
  item: Item;
  troubles: Trouble[];
}

/** What does not go as it should, with what is the matter; the rest needs no leader. As the API orders them. */
export const troublesOf = (items: readonly Item[], most: number): Troubled[] =>
  items
    .map((item) => ({ item, troubles: troublesIn(item) }))
    .filter(({ troubles }) => troubles.length > 0)
    .slice(0, most);

/** Directives that changed, of those that are in hand; each once, by its first task. */
export const changedOf = (changes: readonly { directiveId: string | null }[], items: readonly Item[]): Item[] => {
  const changed = new Set(changes.map(({ directiveId }) => directiveId));
  const seen = new Set<string>();
  return items.filter(({ directiveId }) => {
    if (!changed.has(directiveId) || seen.has(directiveId)) return false;
    seen.add(directiveId);
    return true;
  });
};
