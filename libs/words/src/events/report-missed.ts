import { defineEventWords } from '../define.js';
import { periodText } from '../phrases.js';
import { words } from '../words.js';

export const reportMissed = defineEventWords('ReportMissed', {
  label: words('漏报', 'Report missed'),
  timeline: ({ period }, task, names) => {
    const { zh, en } = periodText(period, names);
    return { zh: `${task}漏报${zh}进展`, en: `${task}: no report for ${en}` };
  },
});
