export * from './file-lock.js';
export * from './kept-server.js';
export * from './lifecycle.js';
export * from './patience.js';
export * from './ports.js';
export * from './process-identity.js';
export * from './rest.js';
export * from './supervised-process.js';
