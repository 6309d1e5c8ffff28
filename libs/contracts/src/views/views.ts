export * from './common.view.js';
export * from './task.view.js';
export * from './task-list.view.js';
export * from './directive.view.js';
export * from './record.view.js';
export * from './organisation.view.js';
export * from './meeting.view.js';
export * from './task-order.view.js';
