import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const proposeDirective = defineActWords('ProposeDirective', {
  name: words('提请立项审批', 'Propose for approval'),
});
