import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

/** So began the cause that earlier rules wrote where nobody had found one. */
const OVERTAKEN = '未发即止';

export const noticeWaived = defineEventWords('NoticeWaived', {
  label: words('免发（正当理由）', 'Notice waived'),
  timeline: ({ goodCause }, task) =>
    goodCause.startsWith(OVERTAKEN)
      ? { zh: `${task}督办单未发即止`, en: `The notice owed for ${task} was overtaken before its issue` }
      : {
          zh: `${task}确有正当理由，督办单暂不升级${tail.zh(goodCause)}`,
          en: `Good cause recorded for ${task}${tail.en(goodCause)}`,
        },
});
