import type { ValueChange } from '../../shared/value-change.js';
import type { PersonId } from '../../shared/party.js';
import type { SegmentRef, StatedByList } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 更正: the wording, the leader in charge, the contact or the basis is corrected; each as it was and as it is. Directive amended. */
export interface DirectiveAmended {
  n: number;
  reason: string;
  title?: ValueChange<string>;
  requirement?: ValueChange<string>;
  closureStandard?: ValueChange<string>;
  leaderInCharge?: ValueChange<PersonId>;
  contact?: ValueChange<PersonId>;
  basisAdded?: SegmentRef[];
  basisRemoved?: SegmentRef[];
  /** With the basis that a row of a later list is. */
  stated?: StatedByList;
  to: PersonId[];
}

export const AMENDED_FIELDS = ['title', 'requirement', 'closureStandard', 'leaderInCharge', 'contact'] as const;

/** Before version 3 only the new value was kept. */
const asChanges = (v2: Record<string, unknown>): Record<string, unknown> => ({
  ...v2,
  ...Object.fromEntries(AMENDED_FIELDS.filter((field) => v2[field] !== undefined).map((field) => [field, { to: v2[field] }])),
});

export const sameSegment = (
  one: Pick<SegmentRef, 'meetingId' | 'segmentId'>,
  other: Pick<SegmentRef, 'meetingId' | 'segmentId'>,
): boolean => one.meetingId === other.meetingId && one.segmentId === other.segmentId;

export const directiveAmended = defineEvent<'DirectiveAmended', DirectiveAmended>({
  type: 'DirectiveAmended',
  // nothing was stated before version 4
  upcasters: [(v1) => ({ ...v1, to: [] }), asChanges, (v3) => v3],
  fold: (state, { data, meta }) => ({
    ...state,
    ...Object.fromEntries(AMENDED_FIELDS.flatMap((field) => (data[field] ? [[field, data[field].to]] : []))),
    basis: [...state.basis.filter((one) => !(data.basisRemoved ?? []).some((gone) => sameSegment(one, gone))), ...(data.basisAdded ?? [])],
    amendments: [
      ...state.amendments,
      {
        ...{ n: data.n, at: meta.occurredAt, by: meta.actor.personId, reason: data.reason },
        ...(data.stated ? { stated: data.stated } : {}),
      },
    ],
  }),
  told: named({ whom: ['lead', 'assists', 'leader_in_charge', 'former_leader'], kind: 'information', level: 'info' }),
});
