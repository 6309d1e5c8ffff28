import type { Instant } from '../../shared/time.js';
import { end } from './shared/asked.js';
import type { Ended } from './shared/asked.js';
import { endable, only, part } from './shared/rules.js';
import { defineAct } from './define-act.js';

export interface EndGroup {
  groupId: string;
  until: Instant;
}

type Asked = Ended<EndGroup>;

/** 撤销统称或领导小组: as of an instant. */
export const endGroup = defineAct<'EndGroup', Asked, EndGroup>({
  type: 'EndGroup',
  complete: (asked, on) => ({ groupId: asked.groupId, ...end(asked, on) }),
  decide: ({ organisation }, { groupId, until }) => {
    endable(part(organisation.groups, groupId), until, groupId);
    return only({ type: 'GroupEnded', data: { groupId, until } });
  },
});
