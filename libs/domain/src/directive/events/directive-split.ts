import type { DirectiveId, PersonId } from '../../shared/party.js';
import type { SegmentRef } from '../state/index.js';
import { defineEvent } from './define-event.js';
import type { TaskThen } from './directive-merged.js';
import { nobody } from './told.js';

/** 分案: some of its tasks and of its basis go on in a directive of their own. Directive split off. */
export interface DirectiveSplit {
  /** The new one. */
  directiveId: DirectiveId;
  title: string;
  requirement: string;
  closureStandard: string;
  leaderInCharge: PersonId;
  contact: PersonId;
  basis: SegmentRef[];
  reason: string;
  tasks: TaskThen[];
}

export const directiveSplit = defineEvent<'DirectiveSplit', DirectiveSplit>({
  type: 'DirectiveSplit',
  upcasters: [],
  fold: (state, { data: { directiveId, basis } }) => {
    const gone = new Set(basis.map((one) => `${one.meetingId}/${one.segmentId}`));
    return {
      ...state,
      basis: state.basis.filter((one) => !gone.has(`${one.meetingId}/${one.segmentId}`)),
      splitInto: [...(state.splitInto ?? []), directiveId],
    };
  },
  told: nobody('each task that goes on there tells its departments'),
});
