import { AddIncidents1790100210000 } from './migrations/add-incidents.migration.js';
import { AddJobAlerts1790400000210 } from './migrations/add-job-alerts.migration.js';
import { AddMeetingAlerts1790600000320 } from './migrations/add-meeting-alerts.migration.js';
import { AddMeetingSupersession1790000210000 } from './migrations/add-meeting-supersession.migration.js';
import { KeepCirculations1790600000350 } from './migrations/keep-circulations.migration.js';
import { KeepReportSheets1790500000240 } from './migrations/keep-report-sheets.migration.js';
import { KeepWorkbenches1790600000330 } from './migrations/keep-workbenches.migration.js';
import { AddSearch1790500000230 } from './migrations/add-search.migration.js';
import { IndexOpenTasks1790600000340 } from './migrations/index-open-tasks.migration.js';
import { SayWhoseDuties1790600000310 } from './migrations/say-whose-duties.migration.js';
import { GiveNumbersOnce1790900000370 } from './migrations/give-numbers-once.migration.js';
import { FollowSeries1790700000360 } from './migrations/follow-series.migration.js';
import { KeepProgress1791200000390 } from './migrations/keep-progress.migration.js';
import { SayWhoGathers1790900000380 } from './migrations/say-who-gathers.migration.js';
import { AddOrganisationAlerts1790400000220 } from './migrations/add-organisation-alerts.migration.js';
import { AddWatches1790700000350 } from './migrations/add-watches.migration.js';
import { CreateJobViews1790100200000 } from './migrations/create-job-views.migration.js';
import { CreateReadModels1790000200000 } from './migrations/create-read-models.migration.js';

export const readModelMigrations = [
  CreateReadModels1790000200000,
  AddMeetingSupersession1790000210000,
  CreateJobViews1790100200000,
  AddIncidents1790100210000,
  AddJobAlerts1790400000210,
  AddOrganisationAlerts1790400000220,
  AddSearch1790500000230,
  KeepReportSheets1790500000240,
  SayWhoseDuties1790600000310,
  AddMeetingAlerts1790600000320,
  KeepWorkbenches1790600000330,
  IndexOpenTasks1790600000340,
  KeepCirculations1790600000350,
  AddWatches1790700000350,
  FollowSeries1790700000360,
  GiveNumbersOnce1790900000370,
  SayWhoGathers1790900000380,
  KeepProgress1791200000390,
];

export { WorkbenchEntity } from './meetings/workbench.entity.js';
export { readWorkbench, saveWorkbench } from './meetings/workbench.js';
export { ReportSheetEntity } from './sheets/report-sheet.entity.js';
export { owedReports, owedSheets, readSheet, saveSheet, type OwedReport } from './sheets/report-sheets.js';
export { searchable, termsOf } from './search/grams.js';
export { searchEntries } from './directives/search.query.js';
export { directiveRows, type DirectiveRows } from './directives/directive.rows.js';
export { alertRows, type AlertRow } from './alerts/alert.rows.js';
export { createDirectiveProjector, projectDirective } from './directives/project-directive.js';
export { projectJob } from './jobs/project-job.js';
export { projectMeeting } from './meetings/project-meeting.js';
export { meetingAlertRows } from './meetings/meeting.rows.js';
export { projectOrganisation } from './organisation/project-organisation.js';
export { projectIncident } from './incidents/project-incident.js';
export { toDirectiveView } from './directives/view/directive.view-mapper.js';
export { CursorMismatch, decodeCursor, encodeCursor, fingerprintOf } from './lists/cursor.js';
export type { Visibility } from './directives/visibility.js';
export { readParts, readPartsOfDirectives, readPartsOfTasks, taskKey } from './directives/parts.query.js';
export { countOpenWork, readOpenWork, type OpenWork } from './directives/open-work.query.js';
export { countTasks, listTasks, type GroupedTaskCounts, type TaskCounts, type TaskQuery } from './directives/tasks.query.js';
export { TASK_FLAGS, type TaskFilter } from './directives/task-filter.js';
export { FILTER_OF, WITHOUT } from './directives/dimensions.js';
export { taskFigures, type FigureGroup } from './directives/figures.query.js';
export { board, type Board, type BoardCount } from './directives/board.query.js';
export {
  countVisible,
  getDirective,
  countDirectives,
  listDirectives,
  visibleAmong,
  visibleDirectiveIds,
} from './directives/directives.query.js';
export { statistics } from './directives/statistics.query.js';
export type { RowSource } from './lists/row-source.js';
export { openPastTables, type PastTables } from './directives/past-tables.js';
export { dueDirectives, type DueDirective } from './directives/due-directives.query.js';
export { countToRead, listCirculations, listToRead } from './directives/circulations.query.js';
export { directiveNumbers } from './directives/numbers.query.js';
export { calendarsOf, countDuties, listDuties, type DutyCount, type DutyQuery } from './duties/duties.query.js';
export type { DutyFilter, DutyGround } from './duties/duty-filter.js';
export type { CalendarOf, DutyItem } from './duties/duty-items.js';
export { listDutiesOfMeetings } from './duties/list-duties.js';
export { getIncident, listIncidents, openIncidents } from './incidents/incidents.query.js';
export { countOpenJobs, getJob, listJobItems, listJobs } from './jobs/jobs.query.js';
export { titlesOfDirectives, titlesOfMeetings, type Titled } from './names/titles.query.js';
export { paragraphsAround } from './meetings/paragraphs.query.js';
export { openMatters } from './directives/open-matters.query.js';
export { listMeetings, meetingOfText, unapprovedMeetings } from './meetings/meetings.query.js';
export { draftsOfSeries, listSeries, meetingsOfSeries, seriesIn, type MeetingOfSeries, type SeriesDraft } from './meetings/series.query.js';
export { ALERT_END } from './alerts/alert-end.js';
export { alertLink } from './alerts/alert-link.js';
export { closedView, countUnreadAlerts, listAlerts } from './alerts/alerts.query.js';
export { receiptAlert, receiptAlerts, type AlertReceipted } from './alerts/receipts.js';
export { rebuildReadModels } from './rebuild/rebuild.js';
export { compareReadModels } from './rebuild/compare.js';
export { removeStrayRows, strayRows, type StrayRow } from './rebuild/stray-rows.js';
export { READ_MODEL_TABLES, readModelEntities } from './rebuild/stream-tables.js';
export type { RecordSources, StreamSource } from './rebuild/stream-source.js';
