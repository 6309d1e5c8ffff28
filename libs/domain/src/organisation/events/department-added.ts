import { nobody } from '../../shared/told.js';
import type { Department } from '../state/organisation-state.js';
import { defineEvent } from './define-event.js';

/** 单位设立: a unit is entered. Department added. */
export interface DepartmentAdded {
  department: Department;
}

export const departmentAdded = defineEvent<'DepartmentAdded', DepartmentAdded>({
  type: 'DepartmentAdded',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, departments: { ...state.departments, [data.department.id]: data.department } }),
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
