import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const decideDisagreement = defineActWords('DecideDisagreement', {
  name: words('裁定分歧', 'Decide a disagreement'),
  events: {
    DisagreementDecided: {
      label: words('裁定分歧', 'Disagreement decided'),
      timeline: ({ ruling }, task) => ({
        zh: `${task}的分歧已裁定${tail.zh(ruling)}`,
        en: `The disagreement on ${task} is decided${tail.en(ruling)}`,
      }),
      alert: ({ ruling }) => ({ zh: `分歧已裁定${tail.zh(ruling)}`, en: `the disagreement is decided${tail.en(ruling)}` }),
    },
  },
  refusals: {
    disagreement_not_pending: {
      zh: { title: '没有待裁定的此项分歧', advice: '请刷新查看' },
      en: { title: 'No such disagreement awaits a decision', advice: 'Read it again' },
    },
  },
});
