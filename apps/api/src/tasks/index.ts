export { tasksLink } from './board.view.js';
