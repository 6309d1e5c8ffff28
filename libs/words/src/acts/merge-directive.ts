import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const mergeDirective = defineActWords('MergeDirective', {
  name: words('并案', 'Merge into another directive'),
  events: {
    DirectiveMerged: {
      label: words('并入他案', 'Merged into another'),
      timeline: ({ into, reason }) => ({ zh: `并入事项${into}${tail.zh(reason)}`, en: `Merged into ${into}${tail.en(reason)}` }),
    },
  },
});
