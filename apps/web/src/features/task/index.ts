export { DirectiveTasks } from './components/directive-tasks.js';
export { TaskAbout } from './components/task-about.js';
export { TaskBrief } from './components/task-brief.js';
export { TaskPage, type TaskSearch } from './components/task-page.js';
