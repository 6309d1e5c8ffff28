import type { Views } from '@duban/api-client';

export type Order = Views['TaskOrderView'];

/** A task as it would be given out, in a line. */
export interface OrderLine {
  /** null where it is called as the whole is. */
  title: string | null;
  /** Units, or the group whose units each get it. */
  leads: string[];
  assists: string[];
  /** Each of the leads does it by itself; who gathers what they have done. */
  apart: boolean;
  collator: string | null;
  due: string | null;
  phrase: string | null;
  origin: 'source' | 'policy' | 'decision' | null;
  standing: boolean;
}

const lineOf = ({ title, leads, assists, due, kind, shape, units, collator, unitsOf }: Order & { unitsOf?: string }): OrderLine => ({
  title,
  leads: unitsOf === undefined ? (units ?? leads) : [unitsOf],
  apart: shape === 'parallel',
  collator: collator ?? null,
  assists: assists.map(({ departmentId }) => departmentId),
  due: due?.at ?? null,
  phrase: due?.phrase ?? null,
  origin: due?.origin ?? null,
  standing: kind === 'standing',
});

/** One alone needs no title of its own: it is the whole. */
export const ordersOf = (orders: readonly (Order & { unitsOf?: string })[]): OrderLine[] =>
  orders.map((order) => (orders.length === 1 ? { ...lineOf(order), title: null } : lineOf(order)));
