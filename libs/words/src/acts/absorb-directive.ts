import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const absorbDirective = defineActWords('AbsorbDirective', {
  name: words('并入另一事项', 'Take another directive in'),
  events: {
    DirectiveAbsorbed: {
      label: words('并入本案', 'Another merged in'),
      timeline: ({ from, reason }) => ({ zh: `事项${from}并入本案${tail.zh(reason)}`, en: `Took in ${from}${tail.en(reason)}` }),
    },
  },
});
