import { Injectable } from '@nestjs/common';
import { filesIn } from '@duban/directives';
import type { FileRef } from '@duban/domain';
import type { Subject } from '@duban/identity';
import type { Clock } from '@duban/platform';
import { Port } from '../ports/ports.js';
import { DirectiveReader } from '../record/index.js';

/** The files that a directive names anywhere in its record, for whoever may see it. */
@Injectable()
export class CitedFiles {
  constructor(
    private readonly reader: DirectiveReader,
    @Port('clock') private readonly clock: Clock,
  ) {}

  /** As they were recorded. @throws Problem not_found, also for what the subject may not see */
  async in(directiveId: string, subject: Subject): Promise<FileRef[]> {
    const { events } = await this.reader.history(directiveId, subject, { at: this.clock.now(), by: 'recorded', recordedAt: null });
    return filesIn(events);
  }
}
