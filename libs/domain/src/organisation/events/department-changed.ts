import type { BilingualText } from '../../shared/bilingual.js';
import type { DepartmentId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import { inDepartment, renewed } from '../state/change.js';
import type { Department } from '../state/organisation-state.js';
import { defineEvent } from './define-event.js';

/** 单位更改: names, duties or place; posts whose snapshot names it are renewed. Department changed. */
export interface DepartmentChanged {
  departmentId: DepartmentId;
  name?: BilingualText;
  aliases?: string[];
  duties?: Department['duties'];
  parentId?: DepartmentId | null;
  /** Posts whose snapshot names the department, renewed. */
  snapshots: Record<string, string>;
}

export const departmentChanged = defineEvent<'DepartmentChanged', DepartmentChanged>({
  type: 'DepartmentChanged',
  upcasters: [],
  fold: (state, { data }) => {
    const { departmentId, snapshots, ...change } = data;
    return inDepartment(renewed(state, snapshots), departmentId, change);
  },
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
