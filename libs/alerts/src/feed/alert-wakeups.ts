import { EventEmitter } from 'node:events';
import { ALERT_CHANNEL } from '@duban/contracts';
import type pg from 'pg';

const RETRY_MS = 1_000;

/**
 * One listening connection for all feeds of a pool. It only wakes: while it is away the feeds find their alerts by polling, so a
 * lost connection is replaced quietly.
 */
class AlertWakeups {
  private readonly people = new EventEmitter().setMaxListeners(0);
  private listeners = 0;
  private client: pg.PoolClient | null = null;
  private retry: NodeJS.Timeout | null = null;
  private connecting = false;

  constructor(private readonly pool: pg.Pool) {}

  /** Calls back whenever something may have arrived for the person; returns how to stop that. */
  on(personId: string, wake: () => void): () => void {
    this.people.on(personId, wake);
    this.listeners += 1;
    void this.connect();
    return () => {
      this.people.off(personId, wake);
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
      client.on('notification', ({ payload }) => this.people.emit(payload ?? ''));
      // Stays on after the release: a connection may break while it is being closed.
      client.on('error', (error) => this.lose(client, error));
      await client.query(`listen ${ALERT_CHANNEL}`).catch((error: Error) => this.lose(client, error));
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

const wakeups = new WeakMap<pg.Pool, AlertWakeups>();

export const wakeupsOf = (pool: pg.Pool): AlertWakeups => {
  const known = wakeups.get(pool);
  if (known) return known;
  const made = new AlertWakeups(pool);
  wakeups.set(pool, made);
  return made;
};
