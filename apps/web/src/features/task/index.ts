import { lazy } from 'react';
import { withWords } from '../../shared/i18n/words.js';

export type { DirectiveSearch } from './components/directive-side.js';
export type { TaskSearch } from './components/task-page.js';

/** What a decision is about. */
export const TaskAbout = lazy(withWords(() => import('./components/task-about.js'), 'TaskAbout', 'task'));
/** Beside the inbox, where there is room; nobody waits for it to see what is to be done. The whole page comes with all its forms. */
export const TaskBrief = lazy(withWords(() => import('./components/task-brief.js'), 'TaskBrief', 'task'));
export const TaskPage = lazy(withWords(() => import('./components/task-page.js'), 'TaskPage', 'decide', 'directive', 'form', 'task'));
export const DirectivePage = lazy(
  withWords(() => import('./components/directive-page.js'), 'DirectivePage', 'decide', 'directive', 'form', 'task'),
);
