import type { DocumentNumber } from '../../directive/state/index.js';
import type { Policy } from '../../policy/policy.js';
import type { DepartmentId, PersonId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import { listDecided } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** What the registrations take besides their drafts, as it stood at the approval: they can be made of the record alone. */
export interface Registering {
  policy: Policy;
  calendarVersion: string;
  /** Where a draft names nobody; null = each names its own. */
  issuingLeader: PersonId | null;
  /** Units of each group that a draft names: 各板块 becomes a task for each of them. */
  groups: Record<string, DepartmentId[]>;
  /** One for each draft in the order of the list, given in the append; empty until then. */
  numbers: DocumentNumber[];
}

/** 清单批准: its drafts become directives. List approved. */
export interface ListApproved {
  n: number;
  draftIds: string[];
  opinion: string;
  /** null = approved when this was not kept. */
  registering: Registering | null;
}

export const listApproved = defineEvent<'ListApproved', ListApproved>({
  type: 'ListApproved',
  // v3: a grade of the policy may have limits of its own.
  upcasters: [(data) => ({ ...data, registering: null }), (data) => data],
  fold: (state, { data, meta }) => ({
    ...listDecided(state, { n: data.n, approved: true, reason: data.opinion }, meta),
    registered: data.draftIds.map((draftId, n) => ({ draftId, number: data.registering?.numbers[n] ?? null })),
  }),
  told: nobody('not yet: its drafters find it in the meeting'),
});
