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
const underAt = ({ raises, start }: Along, seq: number): number =>
  raises.findLast((raise) => raise.seq !== null && raise.seq <= seq)?.to ?? start;

interface Along {
  raises: readonly Raise[];
  /** Under which number the record began. */
  start: number;
}

/** A record that was never raised is under the number of its first event: what is new need not be raised. */
const alongOf = async (db: Queryable): Promise<Along> => {
  const raises = await readRaises(db);
  const [earliest] = raises;
  if (earliest) return { raises, start: earliest.from };
  const { rows } = await db.query<{ canonical: string }>(
    'select canonical from duban.event_seq join duban.event using (stream_id, version) order by seq limit 1',
  );
  return { raises, start: rows[0] ? numberIn(rows[0].canonical) : 1 };
};

/**
 * Whether each event carries the number that the record was under: earlier rules would spare it being decided again, and so would later
 * ones. Asked of one event after another, a stream at a time.
 */
export const rulesAlong = async (db: Queryable, report: Report): Promise<(event: Numbered) => Promise<void>> => {
  let along = await alongOf(db);
  let before = { streamId: '', rules: 1 };
  return async ({ streamId, version, seq, canonical }) => {
    const rules = numberIn(canonical);
    const least = before.streamId === streamId ? before.rules : along.start;
    before = { streamId, rules };
    if (rules >= least && (seq === null || rules === underAt(along, seq))) return;
    // the number may have been raised since the walk began
    along = await alongOf(db);
    const due = seq === null ? least : Math.max(least, underAt(along, seq));
    if (rules === due) return;
    report({
      kind: rules < due ? 'rules_fell' : 'rules_not_raised',
      ...{ streamId, version, detail: `${rules}, ${due}` },
      ...(seq === null ? {} : { seq }),
    });
  };
};
