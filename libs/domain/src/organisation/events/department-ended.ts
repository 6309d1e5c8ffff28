import type { DepartmentId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { nobody } from '../../shared/told.js';
import { inDepartment } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 单位撤销: as of an instant. Department ended. */
export interface DepartmentEnded {
  departmentId: DepartmentId;
  until: Instant;
}

export const departmentEnded = defineEvent<'DepartmentEnded', DepartmentEnded>({
  type: 'DepartmentEnded',
  upcasters: [],
  fold: (state, { data }) => inDepartment(state, data.departmentId, { until: data.until }),
  told: nobody('units that still have work do not end so'),
});
