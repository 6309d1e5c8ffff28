import { defineEventWords } from '../define.js';
import { words } from '../words.js';

export const reportMissed = defineEventWords('ReportMissed', {
  label: words('漏报', 'Report missed'),
  timeline: ({ period }, task) => ({ zh: `${task}漏报${period}进展`, en: `${task}: no report for ${period}` }),
});
