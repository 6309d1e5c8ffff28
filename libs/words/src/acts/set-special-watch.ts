import { personText } from '../changed-text.js';
import { defineActWords } from '../define.js';
import { NOTHING } from '../phrases.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const setSpecialWatch = defineActWords('SetSpecialWatch', {
  name: words('挂牌督办', 'Put under special watch'),
  events: {
    SpecialWatchSet: {
      label: words('挂牌督办', 'Put under special watch'),
      timeline: ({ reason }) => ({ zh: `列为挂牌督办${tail.zh(reason)}`, en: `put under special watch${tail.en(reason)}` }),
      alert: ({ reason }, { by, names }) => {
        const who = by === undefined ? NOTHING : personText(names)(by);
        return {
          zh: `${who.zh && `由${who.zh}`}列为挂牌督办${tail.zh(reason)}`,
          en: `put under special watch${who.en && ` by ${who.en}`}${tail.en(reason)}`,
        };
      },
    },
  },
});
