export { live, useLiveState } from './live.js';
