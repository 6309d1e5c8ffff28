import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { id, longText, shortText } from '../../shared/schema.js';
import { directiveAct } from './define-act.js';
import { first, textRequired } from '../../shared/refusing.js';
import { SUPERVISING, roleRequired } from './shared/roles.js';
import { segmentRef } from './shared/schema.js';
import { OPEN, directiveStatus } from './shared/states.js';

/** 更正: only what differs is recorded; nothing that differs, nothing recorded. */
export const amendDirective = directiveAct({
  type: 'AmendDirective',
  input: z.object({
    reason: longText,
    title: shortText.optional(),
    requirement: longText.optional(),
    closureStandard: longText.optional(),
    leaderInCharge: id.optional(),
    contact: id.optional(),
    basisAdded: z.array(segmentRef).max(100).optional(),
  }),
  grants: BY_OFFICE,
  possible: ({ state }, who) => first(directiveStatus(state, [...OPEN, 'COMPLETED']), roleRequired(state, who, SUPERVISING)),
  refuses: (_, { reason, basisAdded, ...fields }) =>
    first(
      textRequired({ reason }),
      ...Object.entries(fields).map(([field, text]) => (text === undefined ? null : textRequired({ [field]: text }))),
    ),
  decide: ({ state }, { reason, basisAdded, ...fields }) => {
    const known = new Set(state.basis.map((one) => `${one.meetingId}/${one.segmentId}`));
    const added = (basisAdded ?? []).filter((one) => !known.has(`${one.meetingId}/${one.segmentId}`));
    const keys = Object.keys(fields) as (keyof typeof fields)[];
    const changed = keys.filter((key) => fields[key] !== undefined && fields[key] !== state[key]);
    if (changed.length === 0 && added.length === 0) return [];
    const data = {
      n: state.amendments.length + 1,
      reason,
      ...Object.fromEntries(changed.map((key) => [key, fields[key]])),
      ...(added.length > 0 ? { basisAdded: added } : {}),
    };
    return [{ type: 'DirectiveAmended', data }];
  },
  problems: ['text_required'],
});
