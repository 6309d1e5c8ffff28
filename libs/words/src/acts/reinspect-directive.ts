import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const reinspectDirective = defineActWords('ReinspectDirective', {
  name: words('回头看', 'Re-inspect'),
  events: {
    DirectiveReinspected: {
      label: words('回头看', 'Re-inspected'),
      timeline: ({ holds, finding }) =>
        holds
          ? { zh: `回头看：成效巩固。${finding}`, en: `Re-inspection: it holds. ${finding}` }
          : { zh: `回头看：未真正解决。${finding}`, en: `Re-inspection: it does not hold. ${finding}` },
      alert: ({ holds, finding }) =>
        holds
          ? { zh: `回头看：成效巩固。${finding}`, en: `re-inspection: it holds. ${finding}` }
          : { zh: `回头看：未真正解决。${finding}`, en: `re-inspection: it does not hold. ${finding}` },
    },
  },
});
