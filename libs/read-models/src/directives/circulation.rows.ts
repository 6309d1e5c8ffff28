import type { Directive } from '@duban/domain';
import type { Row } from '../tables/table-spec.js';
import type { CirculatedEntity } from './circulated.entity.js';
import type { CirculationViewEntity } from './circulation-view.entity.js';

interface CirculationRows {
  circulation_view: Row<CirculationViewEntity>[];
  circulated: Row<CirculatedEntity>[];
}

/** 传阅: once for whoever sent it, and once for each who reads it. */
export const circulationRows = ({ id, circulations = [] }: Directive): CirculationRows => ({
  circulation_view: circulations.map(({ n, taskId, note, by, at, readers }) => ({
    ...{ directive_id: id, n, task_id: taskId, note, sent_by: by, sent_at: at, readers },
  })),
  circulated: circulations.flatMap(({ n, taskId, note, by, at, readers }) =>
    readers.map(({ personId, readAt, opinion }) => ({
      ...{ directive_id: id, n, person_id: personId, task_id: taskId, note, sent_by: by, sent_at: at, read_at: readAt, opinion },
    })),
  ),
});
