export * from './label.js';
export * from './measure.js';
export { TITLE_FAULTS, type TitleFault } from './titles.js';
