import { span } from './shared/asked.js';
import type { Spanned } from './shared/asked.js';
import { inOrder, isFree, only } from './shared/rules.js';
import { hasPlace, isUnambiguous } from './shared/units.js';
import type { Department } from '../state/organisation-state.js';
import { defineAct } from './define-act.js';

export type AddDepartment = Department;

type Asked = Spanned<Omit<AddDepartment, 'id'>> & { id?: string | undefined };

/** 新设单位: a unit is entered. */
export const addDepartment = defineAct<'AddDepartment', Asked, AddDepartment>({
  type: 'AddDepartment',
  complete: ({ id, kind, parentId, name, aliases, duties, ...given }, on) => ({
    ...{ id: id ?? on.newId, kind, parentId, name, aliases, duties },
    ...span(given, on),
  }),
  decide: (roster, department, ctx) => {
    isFree(roster.organisation.departments, department.id);
    isFree(roster.organisation.groups, department.id);
    inOrder(department);
    hasPlace(roster.organisation, department, ctx.now);
    isUnambiguous(roster, department, ctx.now);
    return only({ type: 'DepartmentAdded', data: { department } });
  },
});
