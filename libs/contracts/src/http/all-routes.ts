import { actRoutes } from './act-routes.js';
import { auditRoutes } from './audit-routes.js';
import { boardRoutes } from './board-routes.js';
import { bulletinRoutes } from './bulletin-routes.js';
import { changeRoutes } from './change-routes.js';
import { circulationRoutes } from './circulation-routes.js';
import { configRoutes } from './config-routes.js';
import { dailyRoutes } from './daily-routes.js';
import { decisionRoutes } from './decision-routes.js';
import { delegationRoutes } from './delegation-routes.js';
import { dutyRoutes } from './duty-routes.js';
import { exceptionRoutes } from './exception-routes.js';
import { forecastRoutes } from './forecast-routes.js';
import { handoverRoutes } from './handover-routes.js';
import { importRoutes } from './import-routes.js';
import { incidentRoutes } from './incident-routes.js';
import { jobRoutes } from './job-routes.js';
import { meetingRoutes } from './meeting-routes.js';
import { offlineRoutes } from './offline-routes.js';
import { noticeRoutes } from './notice-routes.js';
import { signatureRoutes } from './signature-routes.js';
import { organisationRoutes } from './organisation-routes.js';
import { proofRoutes } from './proof-routes.js';
import { queryRoutes } from './query-routes.js';
import { recordRoutes } from './record-routes.js';
import { refusalRoutes } from './refusal-routes.js';
import { searchRoutes } from './search-routes.js';
import { seriesRoutes } from './series-routes.js';
import { sheetRoutes } from './sheet-routes.js';
import { sessionRoutes } from './session-routes.js';
import { settingsRoutes } from './settings-routes.js';
import type { RouteDefinition } from './route.js';
import { successionRoutes } from './succession-routes.js';

/** Every route of the API. */
export const allRoutes: readonly RouteDefinition[] = [
  meetingRoutes,
  decisionRoutes,
  actRoutes,
  organisationRoutes,
  successionRoutes,
  handoverRoutes,
  importRoutes,
  delegationRoutes,
  queryRoutes,
  dutyRoutes,
  circulationRoutes,
  recordRoutes,
  proofRoutes,
  auditRoutes,
  exceptionRoutes,
  refusalRoutes,
  incidentRoutes,
  jobRoutes,
  forecastRoutes,
  boardRoutes,
  dailyRoutes,
  searchRoutes,
  changeRoutes,
  sessionRoutes,
  settingsRoutes,
  sheetRoutes,
  seriesRoutes,
  bulletinRoutes,
  offlineRoutes,
  configRoutes,
  noticeRoutes,
  signatureRoutes,
].flatMap((group) => Object.values(group) as unknown as RouteDefinition[]);
