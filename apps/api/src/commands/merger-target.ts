import { Injectable } from '@nestjs/common';
import { isLive, OPEN, partsOfDirective, WORKING, type Directive, type Instant } from '@duban/domain';
import { may, type Subject } from '@duban/identity';
import { Problem } from '../http/problem.js';
import { PresentDirectives } from './present-directives.js';

const hasWork = (state: Directive | null): boolean => Object.values(state?.tasks ?? {}).some(isLive);

/**
 * A merger is decided by the writer of the directive that goes; the one that it goes into is another's. So it is looked at before: what
 * does not exist, may not be read, or could not go on with the work is not merged into. What changes there in between is refused when it
 * arrives, and becomes an incident.
 */
@Injectable()
export class MergerTarget {
  constructor(private readonly present: PresentDirectives) {}

  /** @throws Problem `directive_not_found`, or `directive_wrong_state` with the target's own status */
  async check(subject: Subject, { directiveId, into }: { directiveId: string; into: string }, at: Instant): Promise<void> {
    const { state } = await this.present.load(directiveId, at);
    // a retry of what was accepted gets its one answer, whatever has become of the target
    if (state?.status === 'MERGED') return;
    const target = (await this.present.load(into, at)).state;
    const visible = target !== null && may(subject, 'read.directive', partsOfDirective(target));
    if (!visible) throw new Problem('directive_not_found', { params: { directiveId: into } }, null, target !== null);
    const ready = hasWork(state) ? WORKING : OPEN;
    if (!ready.includes(target.status))
      throw new Problem('directive_wrong_state', { params: { directiveId: into, status: target.status } });
  }
}
