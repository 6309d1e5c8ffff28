import { personText } from '../changed-text.js';
import { defineActWords } from '../define.js';
import { NOTHING } from '../phrases.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const endSpecialWatch = defineActWords('EndSpecialWatch', {
  name: words('撤牌', 'End the special watch'),
  events: {
    SpecialWatchEnded: {
      label: words('撤牌', 'Special watch ended'),
      timeline: ({ reason }) => ({ zh: `撤销挂牌督办${tail.zh(reason)}`, en: `special watch ended${tail.en(reason)}` }),
      alert: ({ reason }, { by, names }) => {
        const who = by === undefined ? NOTHING : personText(names)(by);
        return {
          zh: `${who.zh && `由${who.zh}`}撤销挂牌督办${tail.zh(reason)}`,
          en: `special watch ended${who.en && ` by ${who.en}`}${tail.en(reason)}`,
        };
      },
    },
  },
});
