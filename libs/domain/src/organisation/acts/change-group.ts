import type { BilingualText } from '../../shared/bilingual.js';
import type { DepartmentId } from '../../shared/party.js';
import { defined, isSame } from './shared/compare.js';
import { only } from './shared/rules.js';
import { isUnambiguous, openGroup, openUnit } from './shared/units.js';
import { defineAct } from './define-act.js';

export interface ChangeGroup {
  groupId: string;
  name?: BilingualText | undefined;
  aliases?: string[] | undefined;
  secretariatId?: DepartmentId | null | undefined;
}

/** 更改统称或领导小组: its names or its office. */
export const changeGroup = defineAct<'ChangeGroup', ChangeGroup, ChangeGroup>({
  type: 'ChangeGroup',
  complete: (asked) => asked,
  decide: (roster, { groupId, ...given }, ctx) => {
    const group = openGroup(roster, groupId, ctx.now);
    const change = defined(given);
    const after = { ...group, ...change };
    if (isSame(group, after)) return only();
    if (after.secretariatId !== null) openUnit(roster, after.secretariatId, ctx.now);
    isUnambiguous(roster, after, ctx.now);
    return only({ type: 'GroupRevised', data: { groupId, ...change } });
  },
});
