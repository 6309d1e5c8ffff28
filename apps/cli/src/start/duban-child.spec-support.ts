import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainToken, readDemoAccess } from '@duban/identity';
import { waitUntilGone, workspaceRoot } from '@duban/platform';
import type { StackState } from '@duban/stack';
import { seen } from '@duban/testing/seen';

/** `duban start` as its user runs it: a process tree of its own on a directory of its own. */
export class DubanChild {
  private child: ChildProcess | null = null;
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly home: string,
    /** As `DUBAN_CLOCK` takes it; for the next start. */
    public clock: string,
    private readonly settings: Record<string, string>,
    /** Of `duban start`, for the next one. */
    public options: readonly string[],
  ) {}

  /**
   * @param settings further environment of the stack.
   * @param options of `duban start`.
   */
  static async make(clock: string, settings: Record<string, string> = {}, options: readonly string[] = ['--empty']): Promise<DubanChild> {
    return new DubanChild(await mkdtemp(join(tmpdir(), 'duban-e2e-')), clock, settings, options);
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  async state(): Promise<StackState> {
    return JSON.parse(await readFile(join(this.home, 'stack.json'), 'utf8')) as StackState;
  }

  /** Resolves once the API answers. */
  async start(): Promise<StackState> {
    const before = await this.state().then(
      (one) => one.startedAt,
      () => null,
    );
    this.tokens.clear();
    this.child = spawn(process.execPath, [join(workspaceRoot(), 'apps/cli/dist/main.js'), 'start', ...this.options], {
      env: { ...process.env, NODE_OPTIONS: '', DUBAN_HOME: this.home, DUBAN_CLOCK: this.clock, LOG_LEVEL: 'warn', ...this.settings },
      stdio: 'ignore',
    });
    return seen('a running stack', 90_000, async () => {
      const now = await this.state();
      const ready = now.startedAt !== before && (await fetch(`${now.apiUrl}/api/v1/health/ready`)).ok;
      return ready ? now : null;
    });
  }

  /** Another `duban` command on the same directory. @returns its exit code. */
  async run(verb: string): Promise<number | null> {
    const command = spawn(process.execPath, [join(workspaceRoot(), 'apps/cli/dist/main.js'), verb], {
      env: { ...process.env, NODE_OPTIONS: '', DUBAN_HOME: this.home },
      stdio: 'ignore',
    });
    return new Promise((resolve, reject) => command.once('error', reject).once('exit', resolve));
  }

  /** Ends the first process of the tree; the others notice. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.pid === 0) return;
    this.child?.kill(signal);
    await waitUntilGone(this.pid, 40_000);
  }

  async remove(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.home, { recursive: true, force: true });
  }

  /** Signed in once for each start. */
  token(login: string): Promise<string> {
    let token = this.tokens.get(login);
    if (!token) {
      token = this.signIn(login);
      this.tokens.set(login, token);
    }
    return token;
  }

  private async signIn(login: string): Promise<string> {
    const { issuer } = await this.state();
    const { password } = (await readDemoAccess(this.home)) ?? { password: '' };
    return (await obtainToken({ issuer, login, password })).accessToken;
  }

  /** @throws Error naming the status and the problem's code. */
  async request<T>(login: string, method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
    const { apiUrl } = await this.state();
    const response = await fetch(`${apiUrl}/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${await this.token(login)}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T & { code?: string };
    if (!response.ok) throw new Error(`${path}: ${response.status} ${answer.code ?? ''}`);
    return answer;
  }
}
