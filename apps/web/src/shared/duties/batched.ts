import type { Duty } from '../api/home.js';

/** What may be answered together, the usual way: a closure signed, a notice released as drafted, an extension granted as asked. */
export const BATCHED = { SignOff: '/sign-offs', ReleaseNotice: '/releases', DecideExtension: '/extensions' } as const;
export type Batched = keyof typeof BATCHED;

/** Of these duties what makes a batch: two of a kind at least. */
export const batchesIn = (duties: readonly Duty[]): Batched[] =>
  (Object.keys(BATCHED) as Batched[]).filter((each) => duties.filter(({ act }) => act?.act === each).length > 1);
