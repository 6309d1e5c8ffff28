import { Inject, Injectable } from '@nestjs/common';
import { evolve, type Directive, type DirectiveState, type Instant, type StampedEvent } from '@duban/domain';
import { directiveStreamId } from '@duban/contracts';
import { readStream, type StoredEvent } from '@duban/event-store';
import { maySeeDirective, type Subject } from '@duban/identity';
import { Problem } from '../http/problem.js';
import { DEPS, type ApiDeps } from '../ports.js';

export interface ReadDirective {
  state: Directive;
  version: number;
  events: StoredEvent[];
}

/** Reads directives from the record itself: state as of any instant is a fold of its events. */
@Injectable()
export class DirectiveReader {
  constructor(@Inject(DEPS) private readonly deps: ApiDeps) {}

  /**
   * The directive as it stood at `asOf` (its occurred time), or now. Who may see it is judged by what it is now: a department that
   * has a part in it today may look back.
   * @throws Problem not_found, also for what the subject may not see
   */
  async visible(directiveId: string, subject: Subject, asOf?: Instant): Promise<ReadDirective> {
    const events = await readStream(this.deps.pool, directiveStreamId(directiveId));
    const now = fold(events);
    if (!now) throw new Problem('not_found');
    if (!maySeeDirective(subject, now)) throw new Problem('not_found', {}, null, true);
    if (asOf === undefined) return { state: now, version: events.length, events };
    const until = events.filter((event) => event.meta.occurredAt <= asOf);
    const then = fold(until);
    if (!then) throw new Problem('not_found', { params: { asOf } });
    return { state: then, version: until.length, events: until };
  }
}

export const asStamped = (event: StoredEvent): StampedEvent =>
  ({ type: event.type, data: event.data, meta: event.meta }) as unknown as StampedEvent;

export const fold = (events: readonly StoredEvent[]): DirectiveState =>
  events.reduce<DirectiveState>((state, event) => evolve(state, asStamped(event)), null);
