import { digestOfCommands, readRaises, RULES_STREAM } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import type { Report } from './store/findings.js';

/** Each raise follows the one before, and the commands accepted until then are still what it says of them. */
export const verifyRaises = async (db: Queryable, report: Report): Promise<void> => {
  let number = 1;
  for (const { from, to, digest, commands, version, seq } of await readRaises(db)) {
    const wrong = (detail: string): void =>
      report({ kind: 'raise_differs', streamId: RULES_STREAM, version, ...(seq === null ? {} : { seq }), detail });
    if (from !== number || to <= from) wrong(`${from} > ${to}`);
    const now = await digestOfCommands(db, from);
    if (now.digest !== digest) wrong(`digest, ${commands} / ${now.commands}`);
    number = to;
  }
};
