import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const markRead = defineActWords('MarkRead', {
  name: words('圈阅', 'Mark as read'),
  events: {
    DirectiveRead: {
      label: words('圈阅', 'Read by a leader'),
      timeline: ({ instruction, order }, task, { by }) => {
        const opened = order === null ? words('', '') : words(`，另行交办“${order.title}”`, `, and ordered “${order.title}”`);
        const who = words(by ?? '领导', by ?? 'a leader');
        return instruction === ''
          ? { zh: `${who.zh}圈阅${task}`, en: `${who.en} has read ${task || 'it'}` }
          : {
              zh: `${who.zh}${task === '' ? '批示' : `对${task}批示`}${opened.zh}${tail.zh(instruction)}`,
              en: `instruction of ${who.en} on ${task || 'it'}${opened.en}${tail.en(instruction)}`,
            };
      },
      alert: ({ instruction }) =>
        instruction === ''
          ? { zh: '领导已圈阅', en: 'a leader has read it' }
          : { zh: `领导批示${tail.zh(instruction)}`, en: `a leader’s instruction${tail.en(instruction)}` },
    },
  },
});
