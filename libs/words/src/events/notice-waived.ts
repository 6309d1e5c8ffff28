import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const noticeWaived = defineEventWords('NoticeWaived', {
  label: words('免发（正当理由）', 'Notice waived'),
  timeline: ({ goodCause }, task) => ({
    zh: `${task}确有正当理由，督办单暂不升级${tail.zh(goodCause)}`,
    en: `Good cause recorded for ${task}${tail.en(goodCause)}`,
  }),
});
