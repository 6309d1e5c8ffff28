import { defineActWords } from '../define.js';
import { personText } from '../changed-text.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const markCirculationRead = defineActWords('MarkCirculationRead', {
  name: words('已阅', 'Mark as read by me'),
  events: {
    CirculationRead: {
      label: words('传阅已阅', 'Read by a reader'),
      timeline: ({ opinion, reader }, _, naming) => ({
        zh: `${naming.person(reader)}已阅${tail.zh(opinion)}`,
        en: `${naming.person(reader)} has read it${tail.en(opinion)}`,
      }),
      alert: ({ opinion, reader }, { names }) => {
        const who = personText(names)(reader);
        return { zh: `${who.zh}已阅${tail.zh(opinion)}`, en: `${who.en} has read what you circulated${tail.en(opinion)}` };
      },
    },
  },
  refusals: {
    not_for_your_reading: {
      zh: { title: '没有待您阅看的这份传阅件', advice: '可能已阅，或未送您传阅；请刷新待阅' },
      en: { title: 'Nothing with this number waits for your reading', advice: 'You may have read it, or it was not sent to you; reload' },
    },
  },
});
