import type { BilingualText, DirectiveEventMap } from '@duban/domain';
import { changedText, listedTexts } from '../changed-text.js';
import { defineActWords } from '../define.js';
import { shortInstantTexts, type Written } from '../formats.js';
import { GRADE_LABELS, URGENCY_LABELS } from '../labels.js';
import type { Namings } from '../names.js';
import { reasonText } from '../tail-text.js';
import { words } from '../words.js';

type Regraded = DirectiveEventMap['DirectiveRegraded'];

const datesText = ({ tasks }: Regraded, taskText: (task: Regraded['tasks'][number]) => BilingualText, written: Written): BilingualText[] =>
  tasks.flatMap((task) => {
    if (!task.due) return [];
    const { due } = task;
    const of = taskText(task);
    const moved = changedText({ zh: `${of.zh}办结时限`, en: `the date of ${of.en}` }, due, (at) => shortInstantTexts(at, written));
    const baseline = shortInstantTexts(due.baseline, written);
    return [
      {
        zh: `${moved.zh}（考核基准仍为${baseline.zh}）`,
        en: `${moved.en} (the baseline stays ${baseline.en})`,
      },
    ];
  });

const gradesText = ({ grade, urgency }: Regraded): BilingualText[] => [
  ...(grade.from === grade.to ? [] : [changedText(words('督办等级', 'grade'), grade, (one) => GRADE_LABELS[one])]),
  ...(urgency.from === urgency.to ? [] : [changedText(words('紧急程度', 'urgency'), urgency, (one) => URGENCY_LABELS[one])]),
];

const ledBy =
  (names: Namings) =>
  ({ lead }: Regraded['tasks'][number]): BilingualText => ({
    zh: `${names.zh.department(lead)}牵头任务`,
    en: `the task led by ${names.en.department(lead)}`,
  });

export const regrade = defineActWords('Regrade', {
  name: words('调整等级', 'Change the grade'),
  events: {
    DirectiveRegraded: {
      label: words('调整等级', 'Regraded'),
      timeline: (data, _, names) => {
        const of = ({ taskId }: Regraded['tasks'][number]): BilingualText => words(names.task(taskId), names.task(taskId));
        const { zh, en } = listedTexts([...gradesText(data), ...datesText(data, of, names)]);
        return { zh: `${zh}${reasonText(data.reason).zh}`, en: `${en}${reasonText(data.reason).en}` };
      },
      alert: (data, { names }) => {
        const { zh, en } = listedTexts([...gradesText(data), ...datesText(data, ledBy(names), names.zh)]);
        return { zh: `${zh}${reasonText(data.reason).zh}`, en: `${en}${reasonText(data.reason).en}` };
      },
    },
  },
});
