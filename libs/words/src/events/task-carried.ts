import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const taskCarried = defineEventWords('TaskCarried', {
  label: words('转出', 'Carried over'),
  timeline: ({ into, successor, ground, reason }, task) => ({
    zh: `${task}随${ground === 'merger' ? '并案' : '分案'}转入事项${into}（任务${successor}）继续办理${tail.zh(reason)}`,
    en: `${task} goes on in ${into} (as ${successor}) by ${ground === 'merger' ? 'a merger' : 'a split'}${tail.en(reason)}`,
  }),
});
