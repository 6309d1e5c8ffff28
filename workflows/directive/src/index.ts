export { directive } from './directive.workflow.js';
