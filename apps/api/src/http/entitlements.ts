import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Pool } from 'pg';
import { ORGANISATION_STREAM } from '@duban/identity';
import type { Logger } from '@duban/platform';
import { Port } from '../ports/ports.js';

/** So long a stream may outlive the right to it, whichever process ended that right. */
const LOOK_MS = 1_000;

interface Watched {
  sessionId: string | null;
  lookAgain: () => Promise<void>;
}

interface Look {
  ended: string[];
  organisation: number;
}

/**
 * Looks for all streams of this process together, in one short question, whether a session of theirs was ended or the organisation
 * changed, and has those concerned look again who they are. What ends by time alone is found by the streams' own heartbeat.
 */
@Injectable()
export class Entitlements implements OnModuleDestroy {
  private readonly watched = new Set<Watched>();
  private timer: NodeJS.Timeout | null = null;
  private organisation: number | null = null;

  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('logger') private readonly logger: Logger,
  ) {}

  onModuleDestroy(): void {
    this.watched.clear();
    if (this.timer !== null) clearTimeout(this.timer);
  }

  /** @param sessionId null = not by a session. @returns how to stop that */
  on(sessionId: string | null, lookAgain: () => Promise<void>): () => void {
    const one = { sessionId, lookAgain };
    this.watched.add(one);
    if (this.timer === null) this.later();
    return () => void this.watched.delete(one);
  }

  private later(): void {
    if (this.watched.size > 0) {
      this.timer = setTimeout(() => void this.look(), LOOK_MS);
      return;
    }
    this.timer = null;
    // what changes while nobody watches is seen by whoever begins
    this.organisation = null;
  }

  private async look(): Promise<void> {
    try {
      const { ended, organisation } = await this.asked();
      // at the first look, too: it may have changed since the stream was opened
      const changed = organisation !== this.organisation;
      this.organisation = organisation;
      const gone = new Set(ended);
      const concerned = [...this.watched].filter(({ sessionId }) => changed || (sessionId !== null && gone.has(sessionId)));
      await Promise.all(concerned.map(({ lookAgain }) => lookAgain()));
    } catch (error) {
      this.logger.debug({ err: error }, 'whether streams may go on could not be looked at; again soon');
    }
    this.later();
  }

  private async asked(): Promise<Look> {
    const sessions = [...new Set([...this.watched].flatMap(({ sessionId }) => (sessionId === null ? [] : [sessionId])))];
    const { rows } = await this.pool.query<Look>(
      `select coalesce((select array_agg(asked.id) from unnest($1::text[]) asked(id)
                         where not exists (select from duban.web_session s where s.id = asked.id)), '{}') as ended,
              coalesce((select version from duban.stream where id = $2), 0) as organisation`,
      [sessions, ORGANISATION_STREAM],
    );
    return rows[0] ?? { ended: [], organisation: 0 };
  }
}
