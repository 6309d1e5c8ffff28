import type { Views } from '@duban/api-client';

export type Order = Views['TaskOrderView'];

/** A task as it would be given out, in a line. */
export interface OrderLine {
  /** null where it is called as the whole is. */
  title: string | null;
  /** Units, or the group whose units each get it. */
  leads: string[];
  assists: string[];
  due: string | null;
  phrase: string | null;
  origin: 'source' | 'policy' | 'decision' | null;
  standing: boolean;
}

const lineOf = ({ title, leads, assists, due, kind, unitsOf }: Order & { unitsOf?: string }): OrderLine => ({
  title,
  leads: unitsOf === undefined ? leads : [unitsOf],
  assists: assists.map(({ departmentId }) => departmentId),
  due: due?.at ?? null,
  phrase: due?.phrase ?? null,
  origin: due?.origin ?? null,
  standing: kind === 'standing',
});

/** One alone needs no title of its own: it is the whole. */
export const ordersOf = (orders: readonly (Order & { unitsOf?: string })[]): OrderLine[] =>
  orders.map((order) => (orders.length === 1 ? { ...lineOf(order), title: null } : lineOf(order)));
