import type { ObligationKind } from '@duban/domain';
import { doingText, bothPartyText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { instantTexts } from '../formats.js';
import { OBLIGATION_LABELS } from '../labels.js';
import { words } from '../words.js';

const WHY = {
  hold_ended: words('搁置期间时限已到', 'it had run out while it rested'),
  date_corrected: words('办结时限已更正', 'the due date was corrected'),
};

/** Which clock it is stands in its id, after the task's. */
const kindOf = ({ obligationId }: { obligationId: string }): ObligationKind => {
  const kind = obligationId.split('/')[1] ?? '';
  return Object.hasOwn(OBLIGATION_LABELS, kind) ? (kind as ObligationKind) : 'complete';
};

export const clockRestarted = defineEventWords('ClockRestarted', {
  label: words('时限重新起算', 'Clock restarted'),
  timeline: (data, task, names) => {
    const { ground, due, moved } = data;
    const by = instantTexts(due, names);
    const [clock, act] = [OBLIGATION_LABELS[kindOf(data)], doingText(kindOf(data))];
    return {
      zh: `${task}的${clock.zh}时限重新起算（${WHY[ground].zh}）：${by.zh}前${moved ? act.zh : '不发催告'}`,
      en: `the clock of the ${clock.en} of ${task} starts again, as ${WHY[ground].en}: ${moved ? 'due by' : 'no notice before'} ${by.en}`,
    };
  },
  alert: (data, { lead, duty, names, writtenAt }) => {
    const { ground, due, moved } = data;
    const by = instantTexts(due, { writtenAt });
    const [clock, act] = [OBLIGATION_LABELS[kindOf(data)], doingText(kindOf(data))];
    const who = duty === null ? lead : bothPartyText(duty.owner, names);
    const [zh, en] = moved
      ? [`${who.zh}应于${by.zh}前${act.zh}`, `${who.en} is to ${act.en} by ${by.en}`]
      : [`${by.zh}前不发督办单，请${who.zh}抓紧${act.zh}`, `no notice before ${by.en}, ${who.en} please ${act.en}`];
    return {
      zh: `${WHY[ground].zh}，${clock.zh}时限重新起算：${zh}`,
      en: `as ${WHY[ground].en}, the clock of the ${clock.en} starts again: ${en}`,
    };
  },
});
