import { defineEventWords } from '../define.js';
import { directiveText } from '../names.js';
import { tails } from '../tail-text.js';
import { words } from '../words.js';

export const taskCarried = defineEventWords('TaskCarried', {
  label: words('转出', 'Carried over'),
  timeline: ({ into, ground, reason }, task, names) => {
    const [other, why] = [directiveText(into, names), tails(reason)];
    return {
      zh: `${task}随${ground === 'merger' ? '并案' : '分案'}转入${other.zh}继续办理${why.zh}`,
      en: `${task} goes on in ${other.en} by ${ground === 'merger' ? 'a merger' : 'a split'}${why.en}`,
    };
  },
});
