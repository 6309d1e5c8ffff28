import type { DocumentNumber } from '../../directive/state/index.js';
import type { Policy } from '../../policy/policy.js';
import type { DepartmentId, PersonId } from '../../shared/party.js';
import { oneOf, toNamed } from '../../shared/told.js';
import { lineChanges } from '../state/accounting.js';
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

/**
 * 清单批准: its drafts become directives. List approved.
 * v4: whom it tells; nobody where earlier versions did not say.
 */
export interface ListApproved {
  n: number;
  draftIds: string[];
  opinion: string;
  /** null = approved when this was not kept. */
  registering: Registering | null;
  to: PersonId[];
}

export const listApproved = defineEvent<'ListApproved', ListApproved>({
  type: 'ListApproved',
  // v3: a grade of the policy may have limits of its own.
  upcasters: [(data) => ({ ...data, registering: null }), (data) => data, (v3) => ({ ...v3, to: [] })],
  fold: (state, { data, meta }) => ({
    ...listDecided(state, { n: data.n, approved: true, reason: data.opinion }, meta),
    registered: data.draftIds.map((draftId, n) => ({ draftId, number: data.registering?.numbers[n] ?? null })),
  }),
  told: toNamed({
    whom: ['drafters'],
    kind: 'information',
    level: oneOf(['info', 'warn'], (_, meeting) => {
      const { struck, mended } = lineChanges(meeting);
      return struck + mended > 0 ? 'warn' : 'info';
    }),
  }),
});
