import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const decideStanding = defineActWords('DecideStanding', {
  name: words('转长期批复', 'Decide on standing work'),
  events: {
    StandingDecided: {
      label: words('转为长期的批复', 'Standing decided'),
      timeline: ({ granted, reason }, task) =>
        granted
          ? { zh: `同意${task}转为长期推进${tail.zh(reason)}`, en: `${task} is now standing work${tail.en(reason)}` }
          : { zh: `不同意${task}转为长期推进${tail.zh(reason)}`, en: `${task} does not become standing work${tail.en(reason)}` },
      alert: ({ granted, reason }) =>
        granted
          ? { zh: `同意转为长期推进${tail.zh(reason)}`, en: `it is now standing work${tail.en(reason)}` }
          : { zh: `不同意转为长期推进${tail.zh(reason)}`, en: `it does not become standing work${tail.en(reason)}` },
    },
  },
  refusals: {
    standing_not_pending: {
      zh: { title: '没有待批的转长期申请', advice: '请刷新查看' },
      en: { title: 'No such request is pending', advice: 'Read it again' },
    },
  },
});
