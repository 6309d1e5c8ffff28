import type { TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { endObligation } from '../state/change.js';
import { runningReport } from '../state/report.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 漏报: the time for a report has passed without one. Report missed. */
export interface ReportMissed {
  taskId: TaskId;
  period: string;
  due: Instant;
}

export const reportMissed = defineEvent<'ReportMissed', ReportMissed>({
  type: 'ReportMissed',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const asked = runningReport(state, data.taskId, data.period);
    return asked ? endObligation(state, asked.id, 'missed', meta.occurredAt) : state;
  },
  told: nobody('the ladder of the report clock tells'),
});
