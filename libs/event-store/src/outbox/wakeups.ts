import { EventEmitter } from 'node:events';
import type pg from 'pg';

const RETRY_MS = 1_000;

/**
 * One connection of a pool that listens to a channel for everybody here. It only wakes: while it is away the listeners find what there
 * is by polling, so a lost connection is replaced quietly. By hand: p-retry is done when it is connected, and this begins again when the
 * connection is lost later.
 */
export class Wakeups {
  private readonly woken = new EventEmitter().setMaxListeners(0);
  private listeners = 0;
  private client: pg.PoolClient | null = null;
  private retry: NodeJS.Timeout | null = null;
  private connecting = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly channel: string,
  ) {}

  /** Calls back whenever something with this payload was notified; returns how to stop that. */
  on(payload: string, wake: () => void): () => void {
    this.woken.on(payload, wake);
    this.listeners += 1;
    void this.connect();
    return () => {
      this.woken.off(payload, wake);
      this.listeners -= 1;
      if (this.listeners === 0) this.release();
    };
  }

  private async connect(): Promise<void> {
    if (this.client !== null || this.connecting || this.listeners === 0) return;
    this.connecting = true;
    try {
      // Without a connection now, polling goes on and this is tried again.
      const client = await this.pool.connect().catch(() => null);
      if (client === null) return this.later();
      this.client = client;
      client.on('notification', ({ payload }) => this.woken.emit(payload ?? ''));
      // Stays on after the release: a connection may break while it is being closed.
      client.on('error', (error) => this.lose(client, error));
      await client.query(`listen ${this.channel}`).catch((error: Error) => this.lose(client, error));
      if (this.listeners === 0) this.release();
    } finally {
      this.connecting = false;
    }
  }

  /** A failed statement and the connection's own error may both tell of one loss: it is given back once. */
  private lose(client: pg.PoolClient, error: Error): void {
    if (this.client !== client) return;
    this.client = null;
    client.release(error);
    this.later();
  }

  private later(): void {
    if (this.retry !== null || this.listeners === 0) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect();
    }, RETRY_MS);
    this.retry.unref();
  }

  /** The connection listens for as long as it lives, so it is not given back for other use. */
  private release(): void {
    if (this.retry !== null) clearTimeout(this.retry);
    this.retry = null;
    const client = this.client;
    this.client = null;
    client?.removeAllListeners('notification');
    client?.release(true);
  }
}

const wakeups = new WeakMap<pg.Pool, Map<string, Wakeups>>();

/** @param channel an identifier of ours, never anything that was sent */
export const wakeupsOf = (pool: pg.Pool, channel: string): Wakeups => {
  const ofPool = wakeups.get(pool) ?? new Map<string, Wakeups>();
  const known = ofPool.get(channel) ?? new Wakeups(pool, channel);
  wakeups.set(pool, ofPool.set(channel, known));
  return known;
};
