import type { PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { end } from './shared/asked.js';
import type { Ended } from './shared/asked.js';
import { endable, only, part, refuse } from './shared/rules.js';
import { isOpen } from '../state/organisation-state.js';
import { defineAct } from './define-act.js';

export interface EndGroupHead {
  groupId: string;
  personId: PersonId;
  until: Instant;
}

type Asked = Ended<EndGroupHead>;

/** 免去组长: as of an instant. */
export const endGroupHead = defineAct<'EndGroupHead', Asked, EndGroupHead>({
  type: 'EndGroupHead',
  complete: ({ groupId, personId, ...given }, on) => ({ groupId, personId, ...end(given, on) }),
  decide: ({ organisation }, data) => {
    const group = part(organisation.groups, data.groupId);
    const head =
      group.heads.find((one) => one.personId === data.personId && isOpen(one, data.until)) ??
      refuse('organisation_part_unknown', { id: data.personId });
    endable(head, data.until, data.personId);
    return only({ type: 'GroupHeadEnded', data });
  },
});
