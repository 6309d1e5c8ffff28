import { defineEventWords } from '../define.js';
import { words } from '../words.js';

const HOW = {
  done: { zh: '事项已办', en: 'it was done' },
  ended: { zh: '事项已不再要求', en: 'it is asked no more' },
  moved: { zh: '已重定时限', en: 'it has a new date' },
};

export const noticeOvertaken = defineEventWords('NoticeOvertaken', {
  label: words('督办单未发即止', 'Notice overtaken'),
  timeline: ({ how }, task) => ({
    zh: `${task}督办单未发即止：${HOW[how].zh}`,
    en: `The notice owed for ${task} was overtaken before its issue: ${HOW[how].en}`,
  }),
});
