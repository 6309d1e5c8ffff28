import { defineActWords } from '../define.js';
import { directiveText } from '../names.js';
import { tails } from '../tail-text.js';
import { words } from '../words.js';

export const absorbDirective = defineActWords('AbsorbDirective', {
  name: words('并入另一事项', 'Take another directive in'),
  events: {
    DirectiveAbsorbed: {
      label: words('并入本事项', 'Another merged in'),
      timeline: ({ from, reason }, _, names) => {
        const [other, why] = [directiveText(from, names), tails(reason)];
        return { zh: `${other.zh}并入本事项${why.zh}`, en: `${other.en} was merged into this one${why.en}` };
      },
    },
  },
});
