export { foldTraditional } from './fold-traditional.js';
