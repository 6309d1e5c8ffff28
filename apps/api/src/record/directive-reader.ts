import { readHistories, readPast, type Look, type PastDirective, type PastHistory } from '@duban/audit';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Clock } from '@duban/platform';
import { maySeeDirective, visibilityOf, type Subject } from '@duban/identity';
import { getDirective, type Visibility } from '@duban/read-models';
import { Problem } from '../http/problem.js';
import { Port } from '../ports/ports.js';

/** Reads directives from the record itself: state as of any instant is a fold of its events. */
@Injectable()
export class DirectiveReader {
  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('clock') private readonly clock: Clock,
  ) {}

  /**
   * The directive now, or as of a look. Who may see it is judged by what it is now: a department that has a part in it today may
   * look back.
   * @throws Problem not_found, also for what the subject may not see
   */
  async visible(directiveId: string, subject: Subject, look: Look | null = null): Promise<PastDirective> {
    if (look !== null) await this.mayLookBack(directiveId, subject);
    const found = await readPast(this.pool, [directiveId], look ?? this.everything());
    const directive = found.get(directiveId);
    if (!directive) throw new Problem('not_found');
    if (look === null && !maySeeDirective(subject, directive.state)) throw new Problem('not_found', {}, null, true);
    return directive;
  }

  /** The same with every event that it was folded from. */
  async history(directiveId: string, subject: Subject, look: Look): Promise<PastHistory> {
    await this.mayLookBack(directiveId, subject);
    const history = (await readHistories(this.pool, [directiveId], look)).get(directiveId);
    if (!history) throw new Problem('not_found');
    return history;
  }

  async mayLookBack(directiveId: string, subject: Subject): Promise<void> {
    const now = this.clock.now();
    const known = (visibility: Visibility) => getDirective(this.dataSource, { directiveId, now, visibility });
    if ((await known(visibilityOf(subject))) !== null) return;
    throw new Problem('not_found', {}, null, (await known({ kind: 'all' })) !== null);
  }

  private everything(): Look {
    return { at: this.clock.now(), by: 'recorded', recordedAt: null };
  }
}
