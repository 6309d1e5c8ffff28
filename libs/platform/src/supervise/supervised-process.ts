import { fork, type ChildProcess, type StdioOptions } from 'node:child_process';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ExplainedError } from '../explained/explained-error.js';
import { faultLine, isChildWord } from './child-word.js';
import { stopProcess } from './process-identity.js';

export interface ProcessSpec {
  name: string;
  /** Path of the program's main module; it says over IPC when it serves, as `runMain` does. */
  main: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Real ms in which it must say so on its first start. */
  readyMs: number;
  /** Real ms between asking the process to end and ending it by force. */
  stopMs: number;
  /** Told when the process ended by itself and is started again. */
  onRestart(line: string): void;
}

const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
/** A process that lived this long had recovered: the next crash starts over with the short backoff. */
const RECOVERED_MS = 60_000;
const LOG_TAIL = 15;

const tailOf = async (file: string): Promise<string> => (await readFile(file, 'utf8')).trimEnd().split('\n').slice(-LOG_TAIL).join('\n');

/** A process that ended, or did not serve in time, on its first start; its message says why, or shows the end of the log. */
export class NotStartedError extends ExplainedError {
  override readonly name = 'NotStartedError';
}

/**
 * A Node process of ours: restarted with backoff when it dies, ended in order when asked, gone when we are gone. By hand: p-retry is done
 * with the first start that succeeds, and here the wait depends on how long a process then lives.
 */
export class SupervisedProcess {
  private child: ChildProcess | null = null;
  /** Why the present process could not start or go on, in its own words. */
  private fault: string | null = null;
  private stopping = false;
  private backoffMs = FIRST_BACKOFF_MS;
  private restart: NodeJS.Timeout | null = null;

  private constructor(private readonly spec: ProcessSpec) {}

  /** @throws NotStartedError */
  static async start(spec: ProcessSpec): Promise<SupervisedProcess> {
    await mkdir(dirname(spec.logFile), { recursive: true });
    const supervised = new SupervisedProcess(spec);
    const { serves, gone } = await supervised.spawn();
    const late = new AbortController();
    const became = await Promise.race([
      serves,
      gone.then(() => 'ended' as const),
      pause(spec.readyMs, 'late' as const, { signal: late.signal }),
    ]);
    late.abort();
    if (became !== 'serves') {
      await supervised.stop();
      const { name, logFile } = spec;
      const { fault } = supervised;
      if (fault !== null) throw new NotStartedError(`${name} 未能启动 / did not start: ${fault}; ${logFile}`);
      throw new NotStartedError(
        `${name} ${became === 'ended' ? '启动后退出 / ended' : '未就绪 / is not ready'}; ${logFile}:\n${await tailOf(logFile)}`,
      );
    }
    void gone.then(() => supervised.onExit());
    return supervised;
  }

  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.restart) clearTimeout(this.restart);
    const { child } = this;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await stopProcess(child.pid, this.spec.stopMs);
    await ended;
  }

  /** What it says is heard from the first moment; `gone`: it has ended, and its last word is heard too. */
  private async spawn(): Promise<{ serves: Promise<'serves'>; gone: Promise<void> }> {
    const log = await open(this.spec.logFile, 'a');
    try {
      // in a group of its own: a terminal's Ctrl-C reaches us alone, and we stop the others in order
      const stdio: StdioOptions = ['ignore', log.fd, log.fd, 'ipc'];
      const child = fork(this.spec.main, [], { env: this.spec.env, execArgv: [], stdio, detached: true });
      this.child = child;
      this.fault = null;
      // not its address: what answers there may be somebody else, who took the port before it could
      const serves = new Promise<'serves'>((resolve) => {
        child.on('message', (word) => {
          if (!isChildWord(word)) return;
          if ('failed' in word) this.fault = word.failed;
          else resolve('serves');
        });
      });
      const gone = new Promise<void>((resolve) => {
        child.once('close', () => resolve());
        // one that could not even be made (no process left, Node replaced on the disk) is tried again as one that ended
        child.on('error', (error) => {
          this.fault ??= faultLine(error);
          if (child.pid === undefined) resolve();
        });
      });
      return { serves, gone };
    } finally {
      await log.close();
    }
  }

  private onExit(): void {
    if (this.stopping) return;
    const wait = this.backoffMs;
    this.backoffMs = Math.min(this.backoffMs * 2, LONGEST_BACKOFF_MS);
    const how = this.fault ?? this.child?.exitCode ?? this.child?.signalCode;
    this.spec.onRestart(`${this.spec.name} 意外退出 / ended (${how}), ${wait} ms 后重启 / restarting; ${this.spec.logFile}`);
    this.restart = setTimeout(() => void this.respawn(), wait);
  }

  private async respawn(): Promise<void> {
    try {
      const startedAt = performance.now();
      const { gone } = await this.spawn();
      void gone.then(() => {
        if (performance.now() - startedAt > RECOVERED_MS) this.backoffMs = FIRST_BACKOFF_MS;
        this.onExit();
      });
      if (this.stopping) await this.stop();
    } catch (error) {
      this.spec.onRestart(`${this.spec.name}: ${String(error)}`);
      this.onExit();
    }
  }
}
