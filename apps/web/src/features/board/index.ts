export { BoardPage } from './components/board-page.js';
export { TasksPage } from './components/tasks-page.js';
