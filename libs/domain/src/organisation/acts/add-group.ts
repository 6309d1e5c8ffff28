import type { BilingualText } from '../../shared/bilingual.js';
import type { DepartmentId } from '../../shared/party.js';
import { span } from './shared/asked.js';
import type { Spanned } from './shared/asked.js';
import { inOrder, isFree, only } from './shared/rules.js';
import { isUnambiguous, openUnit } from './shared/units.js';
import type { GroupKind } from '../state/organisation-state.js';
import type { Validity } from '../../shared/validity.js';
import { defineAct } from './define-act.js';

export type AddGroup = Validity & {
  groupId: string;
  kind: GroupKind;
  name: BilingualText;
  aliases: string[];
  members: DepartmentId[];
  secretariatId: DepartmentId | null;
};

type Asked = Spanned<Omit<AddGroup, 'groupId'>> & { id?: string | undefined };

/** 新设统称或领导小组: units called by one name, or a leading group. */
export const addGroup = defineAct<'AddGroup', Asked, AddGroup>({
  type: 'AddGroup',
  complete: ({ id, kind, name, aliases, members, secretariatId, ...given }, on) => ({
    ...{ groupId: id ?? on.newId, kind, name, aliases, members, secretariatId },
    ...span(given, on),
  }),
  decide: (roster, { groupId, ...group }, ctx) => {
    isFree(roster.organisation.groups, groupId);
    isFree(roster.organisation.departments, groupId);
    inOrder(group);
    for (const id of [...group.members, ...(group.secretariatId === null ? [] : [group.secretariatId])]) openUnit(roster, id, ctx.now);
    isUnambiguous(roster, { id: groupId, ...group }, ctx.now);
    return only({ type: 'GroupAdded', data: { group: { id: groupId, ...group, members: [...new Set(group.members)] } } });
  },
});
