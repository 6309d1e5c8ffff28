import type { Views } from '@duban/api-client';
import type { Home } from '../../../shared/api/home.js';
import { shapeOfTask, type Shape } from '../../../shared/status/standing.js';

type Item = Views['TaskListItem'];

export const UNIT_PARTS = ['lead', 'assist', 'blocker'] as const;
export type UnitPart = (typeof UNIT_PARTS)[number];

export interface UnitRow {
  item: Item;
  /** The other units: those that assist where mine leads, the lead where mine does not. */
  others: string[];
  shape: Shape;
}

export interface UnitGroup {
  part: UnitPart;
  rows: UnitRow[];
}

/** The department whose matters the reader has in hand: of the first post that heads or serves one. */
export const unitOf = ({ posts }: Pick<Home['me'], 'posts'>): string | null =>
  posts.find(({ roles }) => roles.some((role) => role === 'department_head' || role === 'clerk'))?.departmentId ?? null;

/** What has ended has no light. */
const shapeOf = (item: Item): Shape => {
  const { status } = item;
  if (status === 'SUSPENDED') return 'held';
  if (status === 'CLOSURE_REVIEW' || status === 'OBJECTED') return 'wait';
  return shapeOfTask(item);
};

/** By the unit's part in it; inside as the API has it. A task in which it has two parts stands under the first. */
export const unitGroupsOf = (items: readonly Item[], department: string): UnitGroup[] => {
  const partOf = ({ lead, assists, collator }: Item): UnitPart => {
    if (lead === department) return 'lead';
    return assists.includes(department) || collator === department ? 'assist' : 'blocker';
  };
  const rows = items.map((item) => ({
    part: partOf(item),
    row: { item, shape: shapeOf(item), others: item.lead === department ? item.assists : [item.lead] },
  }));
  return UNIT_PARTS.map((part) => ({ part, rows: rows.filter((one) => one.part === part).map(({ row }) => row) })).filter(
    ({ rows: some }) => some.length > 0,
  );
};
