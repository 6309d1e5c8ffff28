import type { DepartmentId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { end } from './shared/asked.js';
import type { Ended } from './shared/asked.js';
import { endable, only, part, refuse } from './shared/rules.js';
import { isOpen } from '../state/organisation-state.js';
import { defineAct } from './define-act.js';

export interface EndDepartment {
  departmentId: DepartmentId;
  until: Instant;
}

type Asked = Ended<EndDepartment>;

/** 撤销单位: only a unit without posts, units below it and work: its work goes on in the unit that succeeds it. */
export const endDepartment = defineAct<'EndDepartment', Asked, EndDepartment>({
  type: 'EndDepartment',
  complete: (asked, on) => ({ departmentId: asked.departmentId, ...end(asked, on) }),
  decide: ({ organisation }, { departmentId, until }, { openWork }) => {
    endable(part(organisation.departments, departmentId), until, departmentId);
    const posts = Object.values(organisation.posts).filter((post) => post.departmentId === departmentId && isOpen(post, until));
    const below = Object.values(organisation.departments).filter((unit) => unit.parentId === departmentId && isOpen(unit, until));
    if (posts.length + below.length > 0) refuse('unit_in_use', { id: departmentId, posts: posts.length, units: below.length });
    const tasks = openWork(departmentId);
    if (tasks > 0) refuse('unit_has_open_work', { id: departmentId, tasks });
    return only({ type: 'DepartmentEnded', data: { departmentId, until } });
  },
});
