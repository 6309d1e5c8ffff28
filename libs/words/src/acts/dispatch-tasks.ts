import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const dispatchTasks = defineActWords('DispatchTasks', {
  name: words('分解交办', 'Fan out into tasks'),
});
