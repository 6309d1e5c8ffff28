export * from './clock/clock.js';
export * from './config/config.js';
export * from './logging/logger.js';
export * from './temporal/connection.js';
