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
      const client = await this.pool.connect();
      client.on('notification', ({ payload }) => this.people.emit(payload ?? ''));
      client.once('error', (error) => {
        this.client = null;
        client.release(error);
        this.later();
      });
      this.client = client;
      await client.query(`listen ${ALERT_CHANNEL}`);
      if (this.listeners === 0) this.release();
    } catch (error) {
      this.client?.release(error instanceof Error ? error : true);
      this.client = null;
      this.later();
    } finally {
      this.connecting = false;
    }
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
    this.client?.removeAllListeners('notification');
    this.client?.release(true);
    this.client = null;
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
