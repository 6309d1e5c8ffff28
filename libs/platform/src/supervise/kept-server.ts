import { setTimeout as sleep } from 'node:timers/promises';

/** A server program that we started. */
export interface Endable {
  /** Resolves with a line when it ends, asked for or not. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

export interface KeptServerSpec<Server extends Endable> {
  name: string;
  /** Must bring it up at the same address each time: others hold on to that. */
  start(): Promise<Server>;
  /** Told when it ended by itself and is started again. */
  onRestart(line: string): void;
}

const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;

/**
 * A foreign server, started again with backoff whenever it ends by itself. By hand: p-retry tries at once and waits afterwards, and does
 * not say how long.
 */
export class KeptServer<Server extends Endable> {
  private readonly stopping = new AbortController();
  private readonly loop: Promise<void>;

  private constructor(
    private readonly spec: KeptServerSpec<Server>,
    private server: Server,
  ) {
    this.loop = this.keep();
  }

  /** @throws what `spec.start` throws on the first start. */
  static async start<Server extends Endable>(spec: KeptServerSpec<Server>): Promise<KeptServer<Server>> {
    return new KeptServer(spec, await spec.start());
  }

  get current(): Server {
    return this.server;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.server.stop();
    await this.loop;
  }

  private async keep(): Promise<void> {
    const { signal } = this.stopping;
    let line = await this.server.ended;
    for (let backoffMs = FIRST_BACKOFF_MS; !signal.aborted; backoffMs = Math.min(backoffMs * 2, LONGEST_BACKOFF_MS)) {
      this.spec.onRestart(`${this.spec.name} 意外退出，${backoffMs} ms 后重启 / ended, restarting: ${line}`);
      await sleep(backoffMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      try {
        this.server = await this.spec.start();
      } catch (error) {
        line = String(error);
        continue;
      }
      if (signal.aborted) return this.server.stop();
      line = await this.server.ended;
      backoffMs = FIRST_BACKOFF_MS;
    }
  }
}
