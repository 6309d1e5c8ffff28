import { defineEventWords } from '../define.js';
import { instantText } from '../formats.js';
import { words } from '../words.js';

const WHY = {
  hold_ended: words('搁置期间已到期', 'it had run out while it rested'),
  date_corrected: words('办结时限已更正', 'the due date was corrected'),
};

export const clockRestarted = defineEventWords('ClockRestarted', {
  label: words('时限重新起算', 'Clock restarted'),
  timeline: ({ ground, due, moved }, task) => ({
    zh: `${task}的时限重新起算（${WHY[ground].zh}）：${instantText(due, 'zh')}前${moved ? '' : '不发催告'}`,
    en: `A clock of ${task} starts again, as ${WHY[ground].en}: ${moved ? 'due' : 'no notice before'} ${instantText(due, 'en')}`,
  }),
  alert: ({ ground, due, moved }, { lead }) => ({
    zh: `${WHY[ground].zh}，时限重新起算：${moved ? `应于${instantText(due, 'zh')}前办理` : `${instantText(due, 'zh')}前不发督办单，请${lead.zh}抓紧办理`}`,
    en: `As ${WHY[ground].en}, the clock starts again: ${moved ? `due ${instantText(due, 'en')}` : `no notice before ${instantText(due, 'en')}, ${lead.en} please go on`}`,
  }),
});
