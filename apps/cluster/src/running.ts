import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, ExplainedError } from '@duban/platform';

export interface Launch {
  name: string;
  command: string[];
  environment: NodeJS.ProcessEnv;
  directory: string;
  logFile: string;
}

const TAIL = 12;
const LOOK_MS = 200;

/** A process as a container would run it: with nothing of our environment but what it needs to find its programs, its output in a file. */
export class Running {
  private constructor(
    readonly launch: Launch,
    private readonly child: ChildProcess,
    readonly ended: Promise<number>,
  ) {}

  static start(launch: Launch): Running {
    const [program = '', ...rest] = launch.command;
    const log = openSync(launch.logFile, 'a');
    // away from the terminal's Ctrl-C: they are stopped in order
    const child = spawn(program, rest, {
      cwd: launch.directory,
      env: launch.environment,
      stdio: ['ignore', log, log],
      detached: true,
    });
    closeSync(log);
    const ended = new Promise<number>((done) => {
      child.once('error', () => done(127));
      child.once('close', (code, signal) => done(code ?? (signal === 'SIGKILL' ? 137 : 143)));
    });
    return new Running(launch, child, ended);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** To the process itself. */
  tell(signal: NodeJS.Signals): void {
    if (this.alive) this.child.kill(signal);
  }

  /** To all that it has started, too: a script is no more than the parent of its program. */
  kill(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.pid, signal);
    } catch (error) {
      if (errorCode(error) !== 'ESRCH') throw error;
    }
  }

  /** As a container is stopped. @returns the exit code */
  async stop(graceMs = 30_000): Promise<number> {
    this.kill('SIGTERM');
    const forced = setTimeout(() => this.kill('SIGKILL'), graceMs);
    const code = await this.ended;
    clearTimeout(forced);
    return code;
  }

  /** Waits until `look` says so. @throws ExplainedError with the end of its log when it ends before or takes too long */
  async until(what: string, look: () => Promise<boolean>, ms: number): Promise<void> {
    for (const end = Date.now() + ms; ;) {
      if (await look().catch(() => false)) return;
      if (!this.alive || Date.now() > end) throw new ExplainedError(`${this.launch.name}: ${what}\n${await this.tail()}`);
      await pause(LOOK_MS);
    }
  }

  async tail(): Promise<string> {
    const text = await readFile(this.launch.logFile, 'utf8').catch(() => '');
    return text.trimEnd().split('\n').slice(-TAIL).join('\n');
  }
}

/** A job of the file: run to its end. @throws ExplainedError with the end of its log */
export const runToEnd = async (launch: Launch): Promise<void> => {
  const job = Running.start(launch);
  const code = await job.ended;
  if (code !== 0) throw new ExplainedError(`${launch.name}: ended with ${code}\n${await job.tail()}`);
};
