export { floor } from './floor.workflow.js';
export { textbookDirective, textbookTask } from './textbook.workflow.js';
