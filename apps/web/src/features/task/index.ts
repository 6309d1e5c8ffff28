import { lazy } from 'react';

export { TaskAbout } from './components/task-about.js';
export { TaskBrief } from './components/task-brief.js';
export type { TaskSearch } from './components/task-page.js';

/** The brief stands beside the inbox; the whole page, with all its forms, is loaded when it is opened. */
export const TaskPage = lazy(async () => ({ default: (await import('./components/task-page.js')).TaskPage }));
export const DirectiveTasks = lazy(async () => ({ default: (await import('./components/directive-tasks.js')).DirectiveTasks }));
