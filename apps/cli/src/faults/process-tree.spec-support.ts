import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { signal } from '@duban/platform';

const run = promisify(execFile);

/** Parts of a running stack, told by what runs. PostgreSQL and Temporal are whole servers, children and all. */
const PARTS = {
  api: /apps\/api\/dist\/main\.js/,
  worker: /apps\/worker\/dist\/main\.js/,
  temporal: /\/temporal server start-dev/,
  postgres: /(\/postgres -D |^postgres: )/,
};
export type Part = keyof typeof PARTS;

interface Running {
  pid: number;
  parent: number;
  command: string;
}

const everyProcess = async (): Promise<Running[]> => {
  const { stdout } = await run('ps', ['-eww', '-o', 'pid=,ppid=,command='], { maxBuffer: 1 << 24 });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
};

/** Process numbers of a part among the descendants of the stack's first process. */
export const pidsOf = async (root: number, part: Part): Promise<number[]> => {
  const all = await everyProcess();
  const tree = new Set([root]);
  for (let grown = true; grown;) {
    const more = all.filter(({ pid, parent }) => tree.has(parent) && !tree.has(pid));
    for (const { pid } of more) tree.add(pid);
    grown = more.length > 0;
  }
  // the shell that watches a server has the server's words in its own command line
  return all.filter(({ pid, command }) => tree.has(pid) && PARTS[part].test(command) && !/^\S*sh -c/.test(command)).map(({ pid }) => pid);
};

/**
 * `kill -9`, made ready: to look for the process takes as long as 50 acknowledgements. @throws Error when there is no such process:
 * nothing would be tested.
 */
export const aimedAt = async (root: number, part: Part): Promise<() => void> => {
  const pids = await pidsOf(root, part);
  if (pids.length === 0) throw new Error(`no ${part} runs`);
  return () => pids.forEach((pid) => signal(pid, 'SIGKILL'));
};
export const kill = async (root: number, part: Part): Promise<void> => (await aimedAt(root, part))();

/** Stops every process of a server in its tracks, those that it makes meanwhile too. @returns how to let it go on. */
export const freeze = async (root: number, part: Part): Promise<() => void> => {
  const frozen = new Set<number>();
  for (let fresh = await pidsOf(root, part); fresh.length > 0;) {
    for (const pid of fresh) {
      signal(pid, 'SIGSTOP');
      frozen.add(pid);
    }
    fresh = (await pidsOf(root, part)).filter((pid) => !frozen.has(pid));
  }
  if (frozen.size === 0) throw new Error(`no ${part} runs`);
  return () => [...frozen].forEach((pid) => signal(pid, 'SIGCONT'));
};

/**
 * Asks a server to stop, made ready: PostgreSQL at once, cutting its connections ("fast"), Temporal as it does. @throws Error when there is
 * none.
 */
export const stopOf = async (root: number, part: 'postgres' | 'temporal'): Promise<() => void> => {
  const all = await everyProcess();
  const pids = await pidsOf(root, part);
  // its children end with it
  const first = all.find(({ pid, parent }) => pids.includes(pid) && !pids.includes(parent));
  if (first === undefined) throw new Error(`no ${part} runs`);
  return () => signal(first.pid, 'SIGINT');
};

export interface Stutter {
  forMs: number;
  /** Shortest and longest stall. */
  stallMs: [number, number];
  /** In between it does what it can. */
  breathMs: number;
  onStall(): void;
}

/** A server whose disk stalls again and again: stopped in its tracks, a little while at a time. */
export const stutter = async (root: number, part: Part, { forMs, stallMs: [least, most], breathMs, onStall }: Stutter): Promise<void> => {
  const end = Date.now() + forMs;
  for (let n = 0; Date.now() < end; n += 1) {
    const thaw = await freeze(root, part);
    try {
      onStall();
      await pause(least + ((n * 7) % 10) * ((most - least) / 9));
    } finally {
      thaw();
    }
    await pause(breathMs);
  }
};
