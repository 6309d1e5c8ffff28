export * from './labels.js';
export * from './formats.js';
export * from './names.js';
export { timelineText, timelineTexts } from './timeline-text.js';
