import type { Card, Order } from './cards.js';

/** A line of the list as it goes on paper. */
export interface Listed {
  n: number;
  id: string;
  number: string | null;
  title: string;
  requirement: string;
  standard: string;
  leader: string | null;
  orders: Order[];
}

const ON_LIST: ReadonlySet<Card['status']> = new Set(['suggested', 'confirmed']);

/** What is on the list, or would be: without what was left out, merged or joined. */
export const listedOf = (cards: readonly Card[]): Listed[] =>
  cards
    .filter(({ status, content }) => ON_LIST.has(status) && content !== null)
    .map(({ id, directiveNumber, title, requirement, content }, place) => ({
      ...{ n: place + 1, id, number: directiveNumber, title, requirement },
      standard: content?.closureStandard ?? '',
      leader: content?.leaderInCharge ?? null,
      orders: content?.tasks ?? [],
    }));

export const doingIn = ({ shape, leads, units = [], unitsOf }: Order): string[] =>
  shape === 'parallel' ? [...units, ...(unitsOf === undefined ? [] : [unitsOf])] : leads;
