import { AlertDeliveryEntity, AlertReceiptEntity } from './entities/alert-delivery.entity.js';
import { AlertEntity } from './entities/alert.entity.js';
import { DirectiveViewEntity } from './entities/directive-view.entity.js';
import { IncidentViewEntity } from './entities/incident-view.entity.js';
import { DutyEntity, NoticeViewEntity } from './entities/duty.entity.js';
import { JobItemEntity, JobViewEntity } from './entities/job-view.entity.js';
import { DraftViewEntity, MeetingViewEntity, SegmentViewEntity } from './entities/meeting-view.entity.js';
import { TaskPartyEntity, TaskViewEntity } from './entities/task-view.entity.js';
import { AddIncidents1790100210000 } from './migrations/add-incidents.migration.js';
import { AddMeetingSupersession1790000210000 } from './migrations/add-meeting-supersession.migration.js';
import { CreateJobViews1790100200000 } from './migrations/create-job-views.migration.js';
import { CreateReadModels1790000200000 } from './migrations/create-read-models.migration.js';

export const readModelEntities = [
  DirectiveViewEntity,
  TaskViewEntity,
  TaskPartyEntity,
  DutyEntity,
  NoticeViewEntity,
  AlertEntity,
  AlertDeliveryEntity,
  AlertReceiptEntity,
  MeetingViewEntity,
  SegmentViewEntity,
  DraftViewEntity,
  IncidentViewEntity,
  JobViewEntity,
  JobItemEntity,
];
export const readModelMigrations = [
  CreateReadModels1790000200000,
  AddMeetingSupersession1790000210000,
  CreateJobViews1790100200000,
  AddIncidents1790100210000,
];

export type * from './rows/row-types.js';
export type { MeetingRows } from './rows/meeting.rows.js';
export { directiveRows } from './rows/directive.rows.js';
export { alertRows, type VersionedEvent } from './rows/alert.rows.js';
export { meetingRows } from './rows/meeting.rows.js';
export { createDirectiveProjector, projectDirective } from './projection/project-directive.js';
export { projectJob } from './projection/project-job.js';
export { projectMeeting } from './projection/project-meeting.js';
export { projectIncident } from './projection/project-incident.js';
export { toDirectiveView } from './view/directive.view-mapper.js';
export { toTaskView } from './view/task.view-mapper.js';
export { CursorMismatch, decodeCursor, encodeCursor, fingerprintOf } from './queries/cursor.js';
export type { PageQuery } from './queries/page.js';
export type { Visibility } from './queries/visibility.js';
export { readParts, readPartsOfDirectives, readPartsOfTasks, taskKey, type PartsOf } from './queries/parts.query.js';
export { countTasks, listTasks, type TaskFilter } from './queries/tasks.query.js';
export { countVisible, getDirective, listDirectives, visibleDirectiveIds, type DirectiveFilter } from './queries/directives.query.js';
export { statistics } from './queries/statistics.query.js';
export type { RowSource } from './queries/row-source.js';
export { openPastTables, type PastTables } from './past/past-tables.js';
export { listDuties, type DutyFilter } from './queries/duties.query.js';
export { getIncident, listIncidents, openIncidents } from './queries/incidents.query.js';
export { countOpenJobs, getJob, listJobItems, listJobs, type JobQuery } from './queries/jobs.query.js';
export { listMeetings } from './queries/meetings.query.js';
export { listAlerts, receiptAlert, type AlertReceipted, type RecordReceipt } from './queries/alerts.query.js';
export { rebuildReadModels, type Rebuilt } from './rebuild/rebuild.js';
export { compareReadModels, type RowDifference } from './rebuild/compare.js';
export { removeStrayRows, strayRows, type StrayRow } from './rebuild/stray-rows.js';
export type { DeliveryEvent, RecordSources, StreamSource } from './rebuild/stream-source.js';
