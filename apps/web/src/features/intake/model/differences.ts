import type { Views } from '@duban/api-client';

type Differences = Views['MeetingDifferences'];
export type Difference = Differences['items'][number];
export type Touched = Difference['touched'][number];

/** What is not as it was, in the order of the amended text; what was left out last. */
export const changesIn = ({ items }: Pick<Differences, 'items'>): Difference[] => items.filter(({ kind }) => kind !== 'unchanged');

/** Drafts and directives that rest on a sentence that was changed or left out, each once. */
export const touchedBy = (changes: readonly Difference[]): Touched[] => [
  ...new Map(changes.flatMap(({ touched }) => touched).map((one) => [one.draftId, one])).values(),
];
