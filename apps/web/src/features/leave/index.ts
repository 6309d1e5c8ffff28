export { LeavePage } from './components/leave-page.js';
