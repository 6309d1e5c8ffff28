import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const resumeTask = defineActWords('ResumeTask', {
  name: words('恢复办理', 'Resume'),
});
