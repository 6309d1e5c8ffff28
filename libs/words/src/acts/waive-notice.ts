import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const waiveNotice = defineActWords('WaiveNotice', {
  name: words('记录正当理由', 'Record good cause'),
  many: words('批量记录正当理由', 'Record good cause for many'),
});
