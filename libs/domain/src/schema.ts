/** Schemas of what a person sends, shared by the acts and by the routes that take the same things. */
export * from './shared/schema.js';
export * from './directive/acts/shared/schema.js';
