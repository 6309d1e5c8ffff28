export * from './views/views.js';
export * from './http/index.js';
