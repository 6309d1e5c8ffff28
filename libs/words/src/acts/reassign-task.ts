import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const reassignTask = defineActWords('ReassignTask', {
  name: words('改派', 'Reassign'),
  many: words('批量改派', 'Reassign many'),
});
