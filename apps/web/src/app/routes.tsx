import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { DailySearch } from '../features/daily/index.js';
import type { DirectorySearch } from '../features/directory/index.js';
import { PARTS, type Part } from '../features/inbox/index.js';
import type { SignatureSearch } from '../features/signature/index.js';
import type { DirectiveSearch, TaskSearch } from '../features/task/index.js';
import { noteWhere } from '../shared/recent/came-from.js';
import { boardSearchFrom, listSearchFrom, type BoardSearch, type ListSearch } from '../shared/status/board-search.js';
import { forecastSearchFrom, type ForecastSearch } from '../shared/status/forecast-search.js';
import { withWords } from '../shared/i18n/words.js';
import { statisticsSearchFrom, type StatisticsSearch } from '../shared/status/statistics-search.js';
import { filterFrom, type Filter } from '../shared/status/task-filter.js';
import { SHOWN, type Shown } from '../shared/status/unit-shown.js';
import { exceptionsRoute, samplesRoute } from './audit-routes.js';
import { PageLoading, PageProblem } from './page-states.js';
import { root } from './root-route.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The form that is open, and what it is about. */
const actIn = ({ act, n, notice }: Record<string, unknown>): TaskSearch => ({
  ...{ act: word(act), n: typeof n === 'number' ? n : undefined, notice: word(notice) },
});

const dayIn = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

export interface InboxSearch {
  /** The duty that is shown beside the list. */
  at?: string;
  part?: Part;
}

export const inboxRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: ({ at, part }: Record<string, unknown>): InboxSearch => ({ at: word(at), part: PARTS.find((each) => each === part) }),
  component: lazyRouteComponent(withWords(() => import('./inbox-page.js'), 'InboxPage')),
});

export const unitRoute = createRoute({
  getParentRoute: () => root,
  path: '/unit',
  validateSearch: ({ shown }: Record<string, unknown>): { shown?: Shown } => ({ shown: SHOWN.find((each) => each === shown) }),
  component: lazyRouteComponent(withWords(() => import('./unit-page.js'), 'UnitPage')),
});

export const searchRoute = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } => (q === undefined || q === '' ? {} : { q: String(q) }),
  component: lazyRouteComponent(withWords(() => import('./search-page.js'), 'SearchRoute')),
});

export const readingRoute = createRoute({
  getParentRoute: () => root,
  path: '/to-read',
  component: lazyRouteComponent(withWords(() => import('../features/reading/index.js'), 'ReadingPage', 'reading')),
});

export const sheetsRoute = createRoute({
  getParentRoute: () => root,
  path: '/report-sheets',
  component: lazyRouteComponent(withWords(() => import('./sheet-page.js'), 'SheetsRoute')),
});

export const sheetRoute = createRoute({
  getParentRoute: () => root,
  path: '/report-sheets/$department/$period',
  component: lazyRouteComponent(withWords(() => import('./sheet-page.js'), 'SheetRoute')),
});

export const directiveRoute = createRoute({
  getParentRoute: () => root,
  path: '/directives/$directiveId',
  validateSearch: ({ task, ...rest }: Record<string, unknown>): DirectiveSearch => ({ task: word(task), ...actIn(rest) }),
  component: lazyRouteComponent(withWords(() => import('./directive-route.js'), 'DirectiveRoute', 'decide', 'form', 'task')),
});

export const settingsRoute = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(withWords(() => import('./settings-page.js'), 'SettingsPage', 'form', 'settings')),
});

export const leaveRoute = createRoute({
  getParentRoute: () => root,
  path: '/leave',
  component: lazyRouteComponent(withWords(() => import('./leave-page.js'), 'LeavePage', 'leave', 'settings')),
});

export const taskRoute = createRoute({
  getParentRoute: () => root,
  path: '/directives/$directiveId/tasks/$taskId',
  validateSearch: (search: Record<string, unknown>): TaskSearch => actIn(search),
  component: lazyRouteComponent(withWords(() => import('./task-route.js'), 'TaskRoute', 'decide', 'form', 'task')),
});

export const registrationRoute = createRoute({
  getParentRoute: () => root,
  path: '/directives/$directiveId/registration',
  component: lazyRouteComponent(withWords(() => import('./registration-route.js'), 'RegistrationRoute', 'decide', 'form', 'task')),
});

export const signatureRoute = createRoute({
  getParentRoute: () => root,
  path: '/directives/$directiveId/for-signature',
  validateSearch: ({ sheet, enter }: Record<string, unknown>): SignatureSearch => ({ sheet: word(sheet), enter: word(enter) }),
  component: lazyRouteComponent(withWords(() => import('./signature-route.js'), 'SignatureRoute', 'form', 'signature', 'task')),
});

export const meetingsRoute = createRoute({
  getParentRoute: () => root,
  path: '/meetings',
  component: lazyRouteComponent(withWords(() => import('./meetings-route.js'), 'MeetingsRoute', 'intake', 'offline')),
});

export const paperRoute = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(withWords(() => import('./meetings-route.js'), 'PaperRoute', 'intake', 'offline')),
});

export const listPrintRoute = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/list',
  component: lazyRouteComponent(withWords(() => import('./meetings-route.js'), 'ListPrintRoute', 'intake', 'offline')),
});

export const listRoute = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/approval',
  component: lazyRouteComponent(withWords(() => import('./list-route.js'), 'ListRoute', 'decide', 'form', 'task')),
});

export const instructionRoute = createRoute({
  getParentRoute: () => root,
  path: '/directives/$directiveId/instruction',
  validateSearch: ({ task }: Record<string, unknown>): { task?: string } => ({ task: word(task) }),
  component: lazyRouteComponent(withWords(() => import('./instruction-route.js'), 'InstructionRoute', 'decide', 'form', 'task', 'why')),
});

export const fieldRoute = createRoute({
  getParentRoute: () => root,
  path: '/field',
  validateSearch: (search: Record<string, unknown>): Filter => filterFrom(search),
  component: lazyRouteComponent(withWords(() => import('./field-route.js'), 'FieldRoute', 'field')),
});

export const boardRoute = createRoute({
  getParentRoute: () => root,
  path: '/board',
  validateSearch: (search: Record<string, unknown>): BoardSearch => boardSearchFrom(search),
  component: lazyRouteComponent(withWords(() => import('./board-route.js'), 'BoardRoute', 'board', 'forecast')),
});

export const tasksRoute = createRoute({
  getParentRoute: () => root,
  path: '/tasks',
  validateSearch: (search: Record<string, unknown>): ListSearch => listSearchFrom(search),
  component: lazyRouteComponent(withWords(() => import('./tasks-route.js'), 'TasksRoute', 'board')),
});

export const dailyRoute = createRoute({
  getParentRoute: () => root,
  path: '/reports/daily',
  validateSearch: ({ date }: Record<string, unknown>): DailySearch => ({
    date: typeof date === 'string' && ISO_DAY.test(date) ? date : undefined,
  }),
  component: lazyRouteComponent(withWords(() => import('./daily-route.js'), 'DailyRoute', 'daily')),
});

export const forecastRoute = createRoute({
  getParentRoute: () => root,
  path: '/forecast',
  validateSearch: (search: Record<string, unknown>): ForecastSearch => forecastSearchFrom(search),
  component: lazyRouteComponent(withWords(() => import('./forecast-route.js'), 'ForecastRoute', 'board', 'forecast')),
});

export const allSeriesRoute = createRoute({
  getParentRoute: () => root,
  path: '/series',
  component: lazyRouteComponent(withWords(() => import('../features/series/index.js'), 'AllSeriesPage', 'series')),
});

export const seriesRoute = createRoute({
  getParentRoute: () => root,
  path: '/series/$series',
  component: lazyRouteComponent(withWords(() => import('./series-route.js'), 'SeriesRoute', 'series')),
});

export const seriesSheetRoute = createRoute({
  getParentRoute: () => root,
  path: '/series/$series/sheet',
  validateSearch: ({ date }: Record<string, unknown>): { date?: string } => (dayIn(date) === undefined ? {} : { date: dayIn(date) }),
  component: lazyRouteComponent(withWords(() => import('./series-route.js'), 'SeriesSheetRoute', 'series')),
});

export const statisticsRoute = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  validateSearch: (search: Record<string, unknown>): StatisticsSearch => statisticsSearchFrom(search),
  component: lazyRouteComponent(withWords(() => import('./statistics-route.js'), 'StatisticsRoute', 'statistics')),
});

export const bulletinRoute = createRoute({
  getParentRoute: () => root,
  path: '/bulletins/$period',
  component: lazyRouteComponent(withWords(() => import('./statistics-route.js'), 'BulletinRoute', 'statistics')),
});

export const directoryRoute = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  validateSearch: ({ q, unit, away }: Record<string, unknown>): DirectorySearch => ({
    ...(q === undefined || q === '' ? {} : { q: String(q) }),
    ...(word(unit) === undefined ? {} : { unit: word(unit) }),
    ...(away === true ? { away } : {}),
  }),
  component: lazyRouteComponent(withWords(() => import('./directory-route.js'), 'DirectoryRoute', 'directory')),
});

export const incidentsRoute = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  component: lazyRouteComponent(withWords(() => import('../features/incidents/index.js'), 'IncidentsPage', 'incidents')),
});

export const signOffsRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-offs',
  component: lazyRouteComponent(withWords(() => import('./batch-routes.js'), 'SignOffsRoute', 'decide', 'form', 'task')),
});

export const releasesRoute = createRoute({
  getParentRoute: () => root,
  path: '/releases',
  component: lazyRouteComponent(withWords(() => import('./batch-routes.js'), 'ReleasesRoute', 'decide', 'form', 'task')),
});

export const extensionsRoute = createRoute({
  getParentRoute: () => root,
  path: '/extensions',
  component: lazyRouteComponent(withWords(() => import('./batch-routes.js'), 'ExtensionsRoute', 'decide', 'form', 'task')),
});

export const router = createRouter({
  routeTree: root.addChildren([
    inboxRoute,
    unitRoute,
    searchRoute,
    readingRoute,
    sheetsRoute,
    sheetRoute,
    directiveRoute,
    settingsRoute,
    leaveRoute,
    taskRoute,
    registrationRoute,
    signatureRoute,
    meetingsRoute,
    paperRoute,
    listPrintRoute,
    listRoute,
    instructionRoute,
    fieldRoute,
    boardRoute,
    tasksRoute,
    forecastRoute,
    allSeriesRoute,
    seriesRoute,
    seriesSheetRoute,
    statisticsRoute,
    bulletinRoute,
    dailyRoute,
    directoryRoute,
    incidentsRoute,
    exceptionsRoute,
    samplesRoute,
    signOffsRoute,
    releasesRoute,
    extensionsRoute,
  ]),
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageProblem,
  scrollRestoration: true,
});

router.subscribe('onResolved', ({ toLocation }) => noteWhere(toLocation));

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
