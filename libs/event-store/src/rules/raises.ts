import { ExplainedError, type Queryable } from '@duban/platform';
import { RULES, SYSTEM_ACTOR } from '@duban/domain';
import { appendToStream } from '../store/append.js';
import { lockStream } from '../store/heads.js';
import { EVENT_COLUMNS, storedEvent, type EventRow } from '../store/read.js';
import type { DigestOfCommands } from './command-digest.js';

/** Written once for each number, by whoever migrates. */
export const RULES_STREAM = 'system/rules';

/** The record goes over to later rules; the digest is of every command accepted under the earlier ones. */
export interface RulesRaised extends DigestOfCommands {
  from: number;
  to: number;
}

export interface Raise extends RulesRaised {
  version: number;
  /** null = not numbered yet. */
  seq: number | null;
}

/** In order; none = the record is under rules 1. */
export const readRaises = async (db: Queryable): Promise<Raise[]> => {
  const { rows } = await db.query<EventRow & { seq: number | null }>(
    `select ${EVENT_COLUMNS}, q.seq::float8 as seq
       from duban.event e left join duban.event_seq q on q.stream_id = e.stream_id and q.version = e.version
      where e.stream_id = $1 order by e.version`,
    [RULES_STREAM],
  );
  return rows.map(({ seq, ...row }) => {
    const { data, version } = storedEvent(row);
    return { ...(data as RulesRaised), version, seq };
  });
};

/** The number that a record with these raises is under. */
export const numberAfter = (raises: readonly Pick<Raise, 'to'>[]): number => raises.at(-1)?.to ?? 1;

/** The build and the record are not under the same rules. */
export class OtherRules extends ExplainedError {
  constructor(
    readonly ofRecord: number,
    readonly ofBuild: number,
  ) {
    super(
      ofRecord < ofBuild
        ? `记录尚在第 ${ofRecord} 号规则下，本版本按第 ${ofBuild} 号裁决，请先运行 duban migrate / the record is under rules ${ofRecord} and this build decides by ${ofBuild}: run \`duban migrate\` first`
        : `记录已在第 ${ofRecord} 号规则下，本版本只知第 ${ofBuild} 号，请用较新的版本 / the record is under rules ${ofRecord} and this build knows ${ofBuild}: start a newer one`,
    );
    this.name = 'OtherRules';
  }
}

/**
 * Before anything is written: what decides by other rules than the record is under may not.
 * @throws OtherRules
 */
export const requireRules = async (db: Queryable, ofBuild = RULES): Promise<void> => {
  const ofRecord = numberAfter(await readRaises(db));
  if (ofRecord !== ofBuild) throw new OtherRules(ofRecord, ofBuild);
};

/** @throws VersionConflict when another starter was first */
export const recordRaise = async (tx: Queryable, raised: RulesRaised, expectedVersion: number): Promise<void> => {
  const head = await lockStream(tx, RULES_STREAM);
  const causationId = `${RULES_STREAM}/${expectedVersion}`;
  await appendToStream(tx, {
    ...{ streamId: RULES_STREAM, category: 'system', expectedVersion, head, rules: raised.to, nextDue: null, closed: false },
    events: [
      {
        ...{ type: 'RulesRaised', schemaVersion: 1, data: raised },
        meta: {
          ...{ occurredAt: head.recordedAt, causationId, correlationId: causationId, policyVersion: '', calendarVersion: '' },
          actor: SYSTEM_ACTOR,
          accountable: { kind: 'role', role: 'administrator' },
          authority: { kind: 'system' },
        },
      },
    ],
  });
};

const GUARDED = { event: `(new.canonical::jsonb #>> '{meta,rules}')::int`, command: 'new.rules' };

/**
 * From here on the database itself takes nothing decided by rules before this number: a process of the release before may still run.
 * As owner, in a transaction: it waits for those who are writing.
 */
export const refuseEarlierRules = async (tx: Queryable, number: number): Promise<void> => {
  for (const [table, written] of Object.entries(GUARDED)) {
    await tx.query(`drop trigger if exists ${table}_rules on duban.${table}`);
    await tx.query(
      `create trigger ${table}_rules before insert on duban.${table} for each row when (coalesce(${written}, 1) < ${number})
         execute function duban.refuse_earlier_rules('${number}')`,
    );
  }
};

/** Back to the number before: the raise has failed. */
export const takeEarlierRules = async (tx: Queryable, number: number): Promise<void> => {
  if (number > 1) return refuseEarlierRules(tx, number);
  for (const table of Object.keys(GUARDED)) await tx.query(`drop trigger if exists ${table}_rules on duban.${table}`);
};
