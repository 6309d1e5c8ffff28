export * from './history.js';
export * from './deadlines.js';
export * from './changes.js';
export * from './exceptions/exception-rule.js';
export { EXCEPTION_RULES, exceptionRule } from './exceptions/exception-rules.js';
