import type { BilingualText } from '../../shared/bilingual.js';
import type { DepartmentId } from '../../shared/party.js';
import { defined, isSame } from './shared/compare.js';
import { only } from './shared/rules.js';
import { renewSigns } from './shared/signs.js';
import { hasPlace, isUnambiguous, openUnit } from './shared/units.js';
import type { Department } from '../state/organisation-state.js';
import { defineAct } from './define-act.js';

export interface ChangeDepartment {
  departmentId: DepartmentId;
  name?: BilingualText | undefined;
  aliases?: string[] | undefined;
  duties?: Department['duties'] | undefined;
  parentId?: DepartmentId | null | undefined;
}

/** 更改单位: its names, duties or place. */
export const changeDepartment = defineAct<'ChangeDepartment', ChangeDepartment, ChangeDepartment>({
  type: 'ChangeDepartment',
  complete: (asked) => asked,
  decide: (roster, { departmentId, ...given }, ctx) => {
    const department = openUnit(roster, departmentId, ctx.now);
    const change = defined(given);
    const after = { ...department, ...change };
    if (isSame(department, after)) return only();
    hasPlace(roster.organisation, after, ctx.now);
    isUnambiguous(roster, after, ctx.now);
    const posts = Object.values(roster.organisation.posts).filter((post) => post.departmentId === departmentId);
    const { hashes, snapshots } = isSame(department.name, after.name)
      ? { hashes: {}, snapshots: [] }
      : renewSigns(roster, posts, ctx, after);
    return { events: [{ type: 'DepartmentChanged', data: { departmentId, ...change, snapshots: hashes } }], snapshots };
  },
});
