import { defineEventWords } from '../define.js';
import { instantTexts } from '../formats.js';
import { words } from '../words.js';

const WHY = {
  hold_ended: words('搁置期间时限已到', 'it had run out while it rested'),
  date_corrected: words('办结时限已更正', 'the due date was corrected'),
};

export const clockRestarted = defineEventWords('ClockRestarted', {
  label: words('时限重新起算', 'Clock restarted'),
  timeline: ({ ground, due, moved }, task, names) => {
    const by = instantTexts(due, names);
    return {
      zh: `${task}的时限重新起算（${WHY[ground].zh}）：${by.zh}前${moved ? '办理' : '不发催告'}`,
      en: `a clock of ${task} starts again, as ${WHY[ground].en}: ${moved ? 'due by' : 'no notice before'} ${by.en}`,
    };
  },
  alert: ({ ground, due, moved }, { lead, writtenAt }) => {
    const by = instantTexts(due, { writtenAt });
    return {
      zh: `${WHY[ground].zh}，时限重新起算：${moved ? `${lead.zh}应于${by.zh}前办理` : `${by.zh}前不发督办单，请${lead.zh}抓紧办理`}`,
      en: `as ${WHY[ground].en}, the clock starts again: ${moved ? `due by ${by.en}` : `no notice before ${by.en}, ${lead.en} please go on`}`,
    };
  },
});
