export * from './state.js';
export * from './events.js';
export * from './commands.js';
export * from './refusals.js';
export type { MeetingContext, MeetingDecision } from './context.js';
export * from './accounting.js';
export * from './decide.js';
export * from './evolve.js';
export * from './registrations.js';
