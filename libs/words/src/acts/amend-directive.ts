import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const amendDirective = defineActWords('AmendDirective', {
  name: words('更正', 'Amend'),
  events: {
    DirectiveAmended: {
      label: words('更正', 'Amended'),
      timeline: ({ n, reason }) => ({ zh: `第${n}次更正${tail.zh(reason)}`, en: `Amendment ${n}${tail.en(reason)}` }),
    },
  },
});
