import { SYSTEM_ACTOR, type CommandMeta } from '@duban/domain';
import { itemCommand, readJob } from '@duban/directives';
import { attestationFault, commandFingerprint, isoUtc, type AttestationKey } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import type { Report } from '../store/findings.js';

interface Row {
  id: string;
  streamId: string;
  version: number | null;
  recordedAt: string;
  body: { type: string; data: Record<string, unknown>; meta: CommandMeta };
}

export interface AttestationsChecked {
  /** Commands of persons under a good signature of an API's key. */
  attested: number;
  /** Accepted before there was any key. */
  beforeAttestation: number;
}

const PAGE = 500;
const ROWS = `
  select id, stream_id as "streamId", from_version as version, ${isoUtc('recorded_at')} as "recordedAt", body
    from duban.command where id > $1 order by id limit ${PAGE}`;

const JOBS_KEPT = 20;

/** Commands that a job of the record sends for whoever asked for it, by id. */
const itemsOf = (db: Queryable) => {
  const kept = new Map<string, Promise<Map<string, string>>>();
  const read = async (jobId: string): Promise<Map<string, string>> => {
    const job = (await readJob(db, jobId))?.job;
    if (job?.kind !== 'commands') return new Map();
    const commands = job.request.items.flatMap((item) => itemCommand(job, item) ?? []);
    return new Map(commands.map((command) => [command.meta.id, commandFingerprint(command)]));
  };
  return (jobId: string): Promise<Map<string, string>> => {
    const known = kept.get(jobId) ?? read(jobId);
    if (kept.size > JOBS_KEPT) kept.clear();
    kept.set(jobId, known);
    return known;
  };
};

/** What the engine sends by itself. That its cause is there, and causes it, is looked at elsewhere: with what follows from an event. */
const namesItsCause = ({ type, data, meta }: Row['body']): boolean =>
  meta.actor.personId === SYSTEM_ACTOR.personId ||
  meta.followsFrom !== undefined ||
  data['listApproval'] !== undefined ||
  type === 'AbsorbDirective' ||
  (type === 'RequestJob' && typeof data['succession'] === 'string');

/** Every person's command has an attestation of a key that stands outside the database, since there is one. */
export const verifyAttestations = async (db: Queryable, keys: readonly AttestationKey[], report: Report): Promise<AttestationsChecked> => {
  const checked: AttestationsChecked = { attested: 0, beforeAttestation: 0 };
  const [begun = null] = keys.map(({ since }) => since).sort();
  const items = itemsOf(db);
  const isItem = async ({ id, body }: Row): Promise<boolean> =>
    (await items(body.meta.correlationId)).get(id) === commandFingerprint(body as Parameters<typeof commandFingerprint>[0]);
  for (let after = ''; ;) {
    const { rows } = await db.query<Row>(ROWS, [after]);
    for (const row of rows) {
      const { id, streamId, version, recordedAt, body } = row;
      // what has lost its parts is a finding of its own
      if (typeof body?.data !== 'object' || body.data === null || typeof body.meta?.actor !== 'object') continue;
      if (namesItsCause(body)) continue;
      const fault = attestationFault(body, { keys, recordedAt });
      const place = { commandId: id, streamId, ...(version === null ? {} : { version }) };
      if (fault === null) checked.attested += 1;
      else if (fault !== 'unsigned') report({ kind: 'attestation_invalid', ...place, detail: fault });
      else if (begun === null || recordedAt <= begun) checked.beforeAttestation += 1;
      else if (!(await isItem(row))) report({ kind: 'attestation_missing', ...place });
    }
    const last = rows.at(-1);
    if (last === undefined) return checked;
    after = last.id;
  }
};
