import { rulesIn } from '@duban/domain';
import { readRaises, type Envelope, type Raise } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import type { Report } from './findings.js';

interface Numbered {
  streamId: string;
  version: number;
  seq: number | null;
  canonical: string;
}

/** Most texts hold no such member anywhere and need no second parsing. */
const numberIn = (canonical: string): number => (canonical.includes('"rules":') ? rulesIn((JSON.parse(canonical) as Envelope).meta) : 1);

/** What the record was under when this number was given. */
const underAt = (raises: readonly Raise[], seq: number): number =>
  raises.findLast((raise) => raise.seq !== null && raise.seq <= seq)?.to ?? 1;

/**
 * Whether each event carries the number that the record was under: earlier rules would spare it being decided again, and so would later
 * ones. Asked of one event after another, a stream at a time.
 */
export const rulesAlong = async (db: Queryable, report: Report): Promise<(event: Numbered) => Promise<void>> => {
  let raises = await readRaises(db);
  let before = { streamId: '', rules: 1 };
  return async ({ streamId, version, seq, canonical }) => {
    const rules = numberIn(canonical);
    const least = before.streamId === streamId ? before.rules : 1;
    before = { streamId, rules };
    if (rules >= least && (seq === null || rules === underAt(raises, seq))) return;
    // the number may have been raised since the walk began
    raises = await readRaises(db);
    const due = seq === null ? least : Math.max(least, underAt(raises, seq));
    if (rules === due) return;
    report({
      kind: rules < due ? 'rules_fell' : 'rules_not_raised',
      ...{ streamId, version, detail: `${rules}, ${due}` },
      ...(seq === null ? {} : { seq }),
    });
  };
};
