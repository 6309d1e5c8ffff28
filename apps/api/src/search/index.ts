export { namesWith } from './names-with.js';
