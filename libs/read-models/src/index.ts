import { AlertDeliveryEntity, AlertReceiptEntity } from './entities/alert-delivery.entity.js';
import { AlertEntity } from './entities/alert.entity.js';
import { DirectiveViewEntity } from './entities/directive-view.entity.js';
import { DutyEntity, NoticeViewEntity } from './entities/duty.entity.js';
import { DraftViewEntity, MeetingViewEntity, SegmentViewEntity } from './entities/meeting-view.entity.js';
import { TaskPartyEntity, TaskViewEntity } from './entities/task-view.entity.js';
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
];
export const readModelMigrations = [CreateReadModels1790000200000];

export type * from './rows/row-types.js';
export type { MeetingRows } from './rows/meeting.rows.js';
export { directiveRows } from './rows/directive.rows.js';
export { alertRows, type VersionedEvent } from './rows/alert.rows.js';
export { meetingRows } from './rows/meeting.rows.js';
export { createDirectiveProjector, projectDirective } from './projection/project-directive.js';
export { projectMeeting } from './projection/project-meeting.js';
