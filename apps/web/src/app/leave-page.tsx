export { LeavePage } from '../features/leave/index.js';
