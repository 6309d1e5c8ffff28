import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { workspaceRoot } from '@duban/platform';
import { progress, say } from '@duban/stack';
import { Client } from './client.js';
import type { Cluster } from './cluster.js';
import { Load, type Seen } from './load.js';
import { People } from './people.js';
import { signInAndOut } from './sign-in.js';
import { FAULTS, RESTARTS, STILL_MS, type Step } from './steps.js';
import { Watcher } from './watcher.js';

const CALLERS = 12;
const DIRECTIVES = 6;
const STREAM_MS = 30_000;

const line = (name: string, { answered, refused, longestMs, seconds }: Seen): string => {
  const words = Object.entries(refused).map(([status, count]) => `${status === '0' ? 'broken off' : status}: ${count}`);
  const rate = (answered / seconds).toFixed(0);
  return `${name}: ${answered} in ${seconds.toFixed(0)} s, ${rate}/s, longest ${longestMs.toFixed(0)} ms, refused ${words.join(', ') || 0}`;
};

const verify = (cluster: Cluster): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const main = join(workspaceRoot(), 'apps/cli/bin/duban.mjs');
    const args = [main, 'verify', '--witness', cluster.witness];
    execFile(process.execPath, args, { env: cluster.cliEnvironment() }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, said: `${stdout}${stderr}`.trim() });
    });
  });

/** What is proved: that restarts refuse nothing, that faults lose nothing, that people sign in and out in a browser. */
export const PROOFS = ['restarts', 'faults', 'sign-in'] as const;
export type Proof = (typeof PROOFS)[number];
const STEPS: Record<Proof, Step[]> = { restarts: RESTARTS, faults: FAULTS, 'sign-in': [] };

/** What of the refusals is wrong: none is expected, but where a server is away; then each says when to ask again. */
const refusedWrongly = ({ name, mayRefuse }: Step, { refused }: Seen): string[] =>
  Object.entries(refused)
    .filter(([how]) => !(mayRefuse && how === '503'))
    .map(([how, count]) => `${name}: ${how === '0' ? 'broken off' : how}: ${count}`);

/**
 * Work goes on at the proxy while processes are restarted, killed, added and taken away; then the record is held against every answer.
 * @returns whether nothing was refused, lost or recorded twice
 */
export const prove = async (cluster: Cluster, proofs: readonly Proof[]): Promise<boolean> => {
  const client = await Client.open(cluster.url, cluster.authority);
  try {
    const people = new People(client, cluster.settings);
    progress('名册与账号 / roster and logins …');
    await people.settle();
    if (proofs.includes('sign-in')) await signInAndOut(cluster.url, client, people);
    const steps = proofs.flatMap((proof) => STEPS[proof]);
    if (steps.length === 0) return true;
    const load = new Load(client, people, CALLERS);
    await load.open(DIRECTIVES);
    const watcher = await Watcher.start(client, people);
    const wrong: string[] = [];
    load.begin();
    await pause(STILL_MS);
    say(line('预热 / warming up', load.look()));
    for (const step of steps) {
      await step.act(cluster);
      await load.settled();
      const seen = load.look();
      say(line(step.name, seen));
      wrong.push(...refusedWrongly(step, seen));
    }
    await load.end();
    const record = await load.audit();
    say(`${load.sent.length} answered, ${record.events} recorded`);
    const stream = await watcher.end(STREAM_MS);
    say(`stream: ${stream.seen} changes, cut off ${watcher.cuts} times, refused ${watcher.refused} times`);
    if (watcher.refused > 0 && !steps.some(({ mayRefuse }) => mayRefuse)) wrong.push(`the stream was refused ${watcher.refused} times`);
    const verified = await verify(cluster);
    say(verified.said);
    wrong.push(...record.wrong, ...stream.wrong, ...(verified.code === 0 ? [] : [`duban verify: ${verified.code}`]));
    for (const one of wrong) say(`✗ ${one}`);
    say(
      wrong.length === 0 ? '无一无故拒绝、丢失、重复 / nothing refused without need, nothing lost, nothing twice' : `${wrong.length} wrong`,
    );
    return wrong.length === 0;
  } finally {
    client.close();
  }
};
