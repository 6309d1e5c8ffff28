import { fork, type ChildProcess } from 'node:child_process';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stopProcess } from './process-identity.js';

export interface ProcessSpec {
  name: string;
  /** Path of the program's main module. */
  main: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Asked again and again until it answers true. */
  isReady(): Promise<boolean>;
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

/** A Node process of ours: restarted with backoff when it dies, ended in order when asked, gone when we are gone. */
export class SupervisedProcess {
  private child: ChildProcess | null = null;
  private stopping = false;
  private backoffMs = FIRST_BACKOFF_MS;
  private restart: NodeJS.Timeout | null = null;

  private constructor(private readonly spec: ProcessSpec) {}

  /** @throws Error with the end of the log when the process ends, or is not ready in time, on its first start. */
  static async start(spec: ProcessSpec): Promise<SupervisedProcess> {
    await mkdir(dirname(spec.logFile), { recursive: true });
    const supervised = new SupervisedProcess(spec);
    const child = await supervised.spawn();
    const deadline = performance.now() + spec.readyMs;
    while (!(await spec.isReady())) {
      const ended = child.exitCode !== null || child.signalCode !== null;
      if (ended || performance.now() > deadline) {
        await supervised.stop();
        throw new Error(
          `${spec.name} ${ended ? '启动后退出 / ended' : '未就绪 / is not ready'}; ${spec.logFile}:\n${await tailOf(spec.logFile)}`,
        );
      }
      await new Promise((wake) => setTimeout(wake, 100));
    }
    child.once('exit', () => supervised.onExit());
    if (child.exitCode !== null || child.signalCode !== null) supervised.onExit();
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

  private async spawn(): Promise<ChildProcess> {
    const log = await open(this.spec.logFile, 'a');
    try {
      // in a group of its own: a terminal's Ctrl-C reaches us alone, and we stop the others in order
      this.child = fork(this.spec.main, [], { env: this.spec.env, execArgv: [], stdio: ['ignore', log.fd, log.fd, 'ipc'], detached: true });
      return this.child;
    } finally {
      await log.close();
    }
  }

  private onExit(): void {
    if (this.stopping) return;
    const wait = this.backoffMs;
    this.backoffMs = Math.min(this.backoffMs * 2, LONGEST_BACKOFF_MS);
    const how = this.child?.exitCode ?? this.child?.signalCode;
    this.spec.onRestart(`${this.spec.name} 意外退出 / ended (${how}), ${wait} ms 后重启 / restarting; ${this.spec.logFile}`);
    this.restart = setTimeout(() => void this.respawn(), wait);
  }

  private async respawn(): Promise<void> {
    try {
      const startedAt = performance.now();
      const child = await this.spawn();
      child.once('exit', () => {
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
