import { defineActWords } from '../define.js';
import { instantTexts } from '../formats.js';
import { directiveText } from '../names.js';
import { NOTHING } from '../phrases.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

const BY = { merger: words('并案', 'a merger'), split: words('分案', 'a split') };

export const openCarriedTask = defineActWords('OpenCarriedTask', {
  name: words('接续另一事项的任务', 'Go on with a task of another directive'),
  events: {
    CarriedTaskOpened: {
      label: words('转入', 'Carried in'),
      timeline: ({ from, ground, reason }, task, names) => {
        const other = directiveText(from.directiveId, names);
        return {
          zh: `${task}随${BY[ground].zh}自${other.zh}转入，时限、签收和逾期情况不变${tail.zh(reason)}`,
          en: `${task} came from ${other.en} by ${BY[ground].en}, its dates, receipt and lateness with it${tail.en(reason)}`,
        };
      },
      alert: ({ ground, reason }, { lead, duty, names }) => {
        const due = duty ? instantTexts(duty.due, names.zh) : null;
        const by = due ? { zh: `，应于${due.zh}前办结`, en: `, due by ${due.en}` } : NOTHING;
        return {
          zh: `${lead.zh}的任务随${BY[ground].zh}转入本事项继续办理，时限、签收和逾期情况不变${by.zh}${tail.zh(reason)}`,
          en: `the task of ${lead.en} goes on in this directive by ${BY[ground].en}, its dates, receipt and lateness unchanged${by.en}${tail.en(reason)}`,
        };
      },
    },
  },
});
