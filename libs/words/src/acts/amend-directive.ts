import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const amendDirective = defineActWords('AmendDirective', {
  name: words('更正', 'Amend'),
  events: {
    DirectiveAmended: {
      label: words('更正', 'Amended'),
      timeline: ({ n, reason }) => ({ zh: `第${n}次更正${tail.zh(reason)}`, en: `Amendment ${n}${tail.en(reason)}` }),
      alert: ({ leaderInCharge, reason }, { names }) =>
        leaderInCharge === undefined
          ? { zh: `已更正${tail.zh(reason)}`, en: `amended${tail.en(reason)}` }
          : {
              zh: `分管领导改为${names.zh.person(leaderInCharge)}${tail.zh(reason)}`,
              en: `${names.en.person(leaderInCharge)} is in charge of it now${tail.en(reason)}`,
            },
    },
  },
});
