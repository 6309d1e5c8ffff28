import type { Grade, Policy, Urgency } from '../../policy/policy.js';
import type { DirectiveId, PersonId } from '../../shared/party.js';
import type { Directive, DocumentNumber, SegmentRef, Source, TaskOrder } from '../state/index.js';
import { defineEvent } from './define-event.js';
import type { Stamped } from '../../shared/event-definition.js';
import { nobody } from './told.js';

/** 立项登记: a requirement becomes a directive on record. Directive registered. */
export interface DirectiveRegistered {
  directiveId: DirectiveId;
  number: DocumentNumber | null;
  parentId: DirectiveId | null;
  source: Source;
  title: string;
  requirement: string;
  closureStandard: string;
  basis: SegmentRef[];
  issuingLeader: PersonId;
  leaderInCharge: PersonId;
  grade: Grade;
  urgency: Urgency;
  contact: PersonId;
  policy: Policy;
  calendarVersion: string;
  /** Kept for a later dispatch when approval is not waived. */
  orders?: TaskOrder[];
}

/** Where a history begins: no state stands before it. */
export const registered = ({ data, meta }: Stamped<'DirectiveRegistered', DirectiveRegistered>): Directive => {
  const { directiveId, orders, ...own } = data;
  return {
    ...own,
    id: directiveId,
    status: 'DRAFT',
    cycle: 1,
    registeredAt: meta.occurredAt,
    registeredBy: meta.actor.personId,
    proposedBy: null,
    orders: orders ?? [],
    tasks: {},
    obligations: {},
    notices: {},
    completedAt: null,
    archivedAt: null,
    mergedInto: null,
    absorbed: [],
    reinspections: [],
    amendments: [],
  };
};

export const directiveRegistered = defineEvent<'DirectiveRegistered', DirectiveRegistered>({
  type: 'DirectiveRegistered',
  // v2: a grade may have limits of its own. v3: a source may say by when it wants a reply, and a ladder have steps for that.
  upcasters: [(v1) => v1, (v2) => v2],
  fold: (_state, event) => registered(event),
  told: nobody('the tasks dispatched under it tell the departments'),
});
