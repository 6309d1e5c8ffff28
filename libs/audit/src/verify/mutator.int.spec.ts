import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { columnsOf, mutate, randomBy, type Mutation } from './mutator.spec-support.js';
import type { Finding } from './store/findings.js';
import { coverOf } from './tables/coverage.js';
import { SealedRecord } from './tampering.spec-support.js';

/** By hand: MUTATIONS=500 MUTATION_SEEDS=1,2,3 npm run spec -- mutator --selectProjects int */
const MUTATIONS = Number(process.env['MUTATIONS'] ?? 25);
const SEEDS = (process.env['MUTATION_SEEDS'] ?? '1').split(',').map(Number);

let record: SealedRecord;
beforeAll(async () => {
  record = await SealedRecord.make();
});
afterAll(() => record.stop());

/** Whole rows of which nothing follows when they are gone. */
const ROWS_NOT_MISSED: Record<string, string> = {
  snapshot: 'what is not there is folded',
  run_history_body: 'histories are dropped after their time',
  run_history: 'what Temporal said of a run whose history is gone',
  witness_mark: 'everything is offered again',
  installation: 'compared when a process starts',
  migration: 'compared when a process starts',
  typeorm_metadata: 'of a tool',
};

/** Categories of streams of which nobody asks whether they are closed. */
const NEVER_ASKED = ['delivery', 'file', 'office', 'refusal', 'audit-access', 'system'];

/** Why a change may go unseen; null = it may not. */
const excuseOf = ({ table, column, row, what }: Mutation): string | null => {
  if (table === 'outbox' && row['done_at'] !== null) return 'what it asked for was done';
  if (column === null) return ROWS_NOT_MISSED[table] ?? null;
  if (table === 'stream' && column === 'recorded_at' && what.includes('millisecond'))
    return 'not before its last event, and not in the future';
  if (table === 'outbox' && column === 'available_at') return 'within what a retry may take';
  if (table === 'sequencer' && column === 'transaction_id' && /[+-] 1/.test(what))
    return 'what it meets again is numbered already, what it leaves out is a finding of its own';
  if (table === 'stream' && column === 'closed' && NEVER_ASKED.includes(String(row['category']))) return 'nothing is ever due in it';
  const cover = coverOf(table, column);
  return cover !== null && 'harmless' in cover ? cover.harmless : null;
};

test.each(SEEDS)(`of ${MUTATIONS} random changes of the tables none goes unseen, but those listed as harmless (seed %i)`, async (seed) => {
  const { database, superuser } = await record.stolen();
  const columns = await columnsOf(superuser);
  const random = randomBy(seed);
  const unseen: string[] = [];
  let [caught, harmless] = [0, 0];
  while (caught + harmless + unseen.length < MUTATIONS) {
    const mutation = await mutate(superuser, columns, random);
    if (mutation === null) continue;
    const findings: Finding[] = [];
    await record.verify(database.pool, (finding) => findings.push(finding));
    if (findings.length > 0) caught += 1;
    else if (excuseOf(mutation) !== null) harmless += 1;
    else unseen.push(mutation.what);
    await mutation.undo();
  }
  const clean: Finding[] = [];
  await record.verify(database.pool, (finding) => clean.push(finding));
  await superuser.end();
  await database.drop();
  if (MUTATIONS > 100) console.log(`seed ${seed}: ${caught} caught, ${harmless} harmless, ${unseen.length} unseen`);
  expect(unseen).toEqual([]);
  expect(clean).toEqual([]);
  expect(caught).toBeGreaterThan(MUTATIONS / 3);
});
