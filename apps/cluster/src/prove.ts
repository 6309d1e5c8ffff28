import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { workspaceRoot } from '@duban/platform';
import { progress, say } from '@duban/stack';
import { Client } from './client.js';
import type { Cluster, Kind, Member } from './cluster.js';
import { Load, type Seen } from './load.js';
import { People } from './people.js';
import { Watcher } from './watcher.js';

const CALLERS = 12;
const DIRECTIVES = 6;
const STILL_MS = 8_000;
const STREAM_MS = 30_000;

interface Step {
  name: string;
  act: (cluster: Cluster) => Promise<void>;
}

const each = (cluster: Cluster, kind: Kind): Member[] => [...cluster.members[kind]];

/** One after the other: it is stopped as a container is, and another takes its place. */
const rolling = (kind: Kind) => async (cluster: Cluster) => {
  for (const member of each(cluster, kind)) {
    await cluster.remove(kind, member);
    await cluster.add(kind);
  }
};
const killed = (kind: Kind) => async (cluster: Cluster) => {
  const [member] = each(cluster, kind);
  if (member) await cluster.remove(kind, member, 'SIGKILL');
  await pause(STILL_MS / 2);
  await cluster.add(kind);
};
const oneMoreOneLess = async (cluster: Cluster) => {
  const added = await Promise.all([cluster.add('api'), cluster.add('worker')]);
  await pause(STILL_MS / 2);
  await cluster.remove('api', added[0]);
  await cluster.remove('worker', added[1]);
};

const STEPS: Step[] = [
  { name: '平常 / nothing happens', act: () => pause(STILL_MS) },
  { name: '逐个重启 API / rolling restart of the APIs', act: rolling('api') },
  { name: '逐个重启 worker / rolling restart of the workers', act: rolling('worker') },
  { name: 'API kill -9 / an API is killed', act: killed('api') },
  { name: 'worker kill -9 / a worker is killed', act: killed('worker') },
  { name: '各增减一个 / one more of each, then one less', act: oneMoreOneLess },
];

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

/**
 * Work goes on at the proxy while processes are restarted, killed, added and taken away; then the record is held against every answer.
 * @returns whether nothing was refused, lost or recorded twice
 */
export const prove = async (cluster: Cluster): Promise<boolean> => {
  const client = await Client.open(cluster.url, cluster.authority);
  try {
    const people = new People(client, cluster.settings);
    progress('名册与账号 / roster and logins …');
    await people.settle();
    const load = new Load(client, people, CALLERS);
    await load.open(DIRECTIVES);
    const watcher = await Watcher.start(client, people);
    const wrong: string[] = [];
    load.begin();
    await pause(STILL_MS);
    say(line('预热 / warming up', load.look()));
    for (const { name, act } of STEPS) {
      await act(cluster);
      await load.settled();
      const seen = load.look();
      say(line(name, seen));
      if (Object.keys(seen.refused).length > 0) wrong.push(`${name}: refused ${JSON.stringify(seen.refused)}`);
    }
    await load.end();
    const record = await load.audit();
    say(`${load.sent.length} answered, ${record.events} recorded`);
    const stream = await watcher.end(STREAM_MS);
    say(`stream: ${stream.seen} changes, cut off ${watcher.cuts} times, refused ${watcher.refused} times`);
    if (watcher.refused > 0) wrong.push(`the stream was refused ${watcher.refused} times`);
    const verified = await verify(cluster);
    say(verified.said);
    wrong.push(...record.wrong, ...stream.wrong, ...(verified.code === 0 ? [] : [`duban verify: ${verified.code}`]));
    for (const one of wrong) say(`✗ ${one}`);
    say(wrong.length === 0 ? '无一拒绝、丢失、重复 / nothing refused, nothing lost, nothing twice' : `${wrong.length} wrong`);
    return wrong.length === 0;
  } finally {
    client.close();
  }
};
