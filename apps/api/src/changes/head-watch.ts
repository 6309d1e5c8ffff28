import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Pool } from 'pg';
import { lastSeq } from '@duban/event-store';
import type { Logger } from '@duban/platform';
import { Port } from '../ports/ports.js';

const LOOK_MS = 500;

/** Looks for all streams of this process together whether anything was recorded, and wakes them when it was. */
@Injectable()
export class HeadWatch implements OnModuleDestroy {
  private readonly waiting = new Set<() => void>();
  private timer: NodeJS.Timeout | null = null;
  private last = -1;

  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('logger') private readonly logger: Logger,
  ) {}

  onModuleDestroy(): void {
    this.waiting.clear();
    if (this.timer !== null) clearTimeout(this.timer);
  }

  /** Calls back whenever more is numbered; returns how to stop that. */
  on(wake: () => void): () => void {
    this.waiting.add(wake);
    if (this.timer === null) this.later();
    return () => void this.waiting.delete(wake);
  }

  private later(): void {
    this.timer = this.waiting.size === 0 ? null : setTimeout(() => void this.look(), LOOK_MS);
  }

  private async look(): Promise<void> {
    try {
      const seq = await lastSeq(this.pool);
      if (seq !== this.last) for (const wake of this.waiting) wake();
      this.last = seq;
    } catch (error) {
      this.logger.debug({ err: error }, 'the record could not be looked at; again soon');
    }
    this.later();
  }
}
