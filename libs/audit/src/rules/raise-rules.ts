import { RULES, type WorkCalendar } from '@duban/domain';
import {
  digestOfCommands,
  numberAfter,
  OtherRules,
  readRaises,
  recordRaise,
  refuseEarlierRules,
  requireCommandsDelivered,
  takeEarlierRules,
  VersionConflict,
  withTransaction,
  type RulesRaised,
} from '@duban/event-store';
import { domainRules } from '@duban/directives';
import { rebuildReadModels } from '@duban/read-models';
import type { VerifierKey } from '@duban/proof';
import type pg from 'pg';
import { recordSources } from '../sources/record-sources.js';
import type { Finding } from '../verify/store/findings.js';
import { verifyRecord } from '../verify/verify-record.js';

export interface RaiseRulesDeps {
  /** As owner of the tables; its statements may take minutes. */
  pool: pg.Pool;
  calendar: (version: string) => Promise<WorkCalendar | null>;
  keys?: readonly VerifierKey[];
  /** Told before the record is looked through. */
  onRaise?: (from: number, to: number) => void;
  /** Default: this build's. */
  number?: number;
}

/** A record that is not good is not taken over to other rules: nobody could say afterwards what was changed before. */
export class RecordNotGood extends Error {
  constructor(
    readonly findings: number,
    readonly first: Finding,
  ) {
    super(
      `记录未通过核验，不改规则号；先用上一版本运行 duban verify / the record does not verify and its rules are not raised; run \`duban verify\` of the release before: ${findings} × ${JSON.stringify(first)}`,
    );
    this.name = 'RecordNotGood';
  }
}

/** Everything that can be checked without deciding again; read models are the new build's to write anew. */
const PARTS = ['chains', 'sealed', 'decisions', 'cards'] as const;

/**
 * Takes the record over to the rules of this build: looks through all of it, then lets nobody of earlier rules write any more, writes
 * the read models anew, and records the number with a digest of every command accepted until then. Costs a look at one stream when there is nothing to raise.
 * @returns null when the record is under these rules already
 * @throws OtherRules when it is under later ones; CommandsUndelivered; RecordNotGood
 */
export const raiseRules = async (deps: RaiseRulesDeps): Promise<RulesRaised | null> => {
  const { pool, calendar, keys = [], number = RULES } = deps;
  const raises = await readRaises(pool);
  const from = numberAfter(raises);
  if (from === number) return null;
  if (from > number) throw new OtherRules(from, number);
  deps.onRaise?.(from, number);
  await requireCommandsDelivered(pool);
  let count = 0;
  let first: Finding | undefined;
  await verifyRecord({ pool, calendar, keys, parts: PARTS, rules: { ...domainRules, number } }, (finding) => {
    count += 1;
    first ??= finding;
  });
  if (first) throw new RecordNotGood(count, first);
  await withTransaction(pool, (tx) => refuseEarlierRules(tx, number));
  try {
    // nobody can add any now
    await requireCommandsDelivered(pool);
    // Rows of the release before may have another shape, or be missing: nobody reads them until they are these rules' own.
    await rebuildReadModels(recordSources({ pool, calendar }));
    const raised = { from, to: number, ...(await digestOfCommands(pool, from)) };
    await withTransaction(pool, (tx) => recordRaise(tx, raised, raises.length));
    return raised;
  } catch (error) {
    // another starter was first
    if (error instanceof VersionConflict) return raiseRules(deps);
    await withTransaction(pool, (tx) => takeEarlierRules(tx, from));
    throw error;
  }
};
