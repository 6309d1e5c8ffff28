export { Inbox } from './components/inbox.js';
export { PARTS, type Part } from './model/inbox.js';
