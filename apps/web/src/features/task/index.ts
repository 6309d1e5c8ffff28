import { lazy } from 'react';
import { withWords } from '../../shared/i18n/words.js';

export type { TaskSearch } from './components/task-page.js';

/** What a decision is about. */
export const TaskAbout = lazy(withWords(() => import('./components/task-about.js'), 'TaskAbout', 'task'));
/** Beside the inbox, where there is room; nobody waits for it to see what is to be done. The whole page comes with all its forms. */
export const TaskBrief = lazy(withWords(() => import('./components/task-brief.js'), 'TaskBrief', 'task'));
export const TaskPage = lazy(withWords(() => import('./components/task-page.js'), 'TaskPage', 'decide', 'form', 'task'));
export const DirectiveTasks = lazy(withWords(() => import('./components/directive-tasks.js'), 'DirectiveTasks', 'task'));
