import { defineActWords } from '../define.js';
import { counted } from '../formats.js';
import { directiveText } from '../names.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const mergeDirective = defineActWords('MergeDirective', {
  name: words('并案', 'Merge into another directive'),
  events: {
    DirectiveMerged: {
      label: words('并入他案', 'Merged into another'),
      timeline: ({ into, reason, tasks }, _, names) => {
        const count = (outcome: 'carried' | 'ended'): number => (tasks ?? []).filter((one) => one.outcome === outcome).length;
        const [carried, ended] = [count('carried'), count('ended')];
        const zh = [carried ? [`转入${carried}项任务`] : [], ended ? [`终结${ended}项任务`] : []].flat();
        const en = [carried ? [`${counted(carried, 'task')} carried over`] : [], ended ? [`${counted(ended, 'task')} ended`] : []].flat();
        const other = directiveText(into, names);
        return {
          zh: `本事项并入${other.zh}${zh.length > 0 ? `（${zh.join('，')}）` : ''}${tail.zh(reason)}`,
          en: `merged into ${other.en}${en.length > 0 ? ` (${en.join(', ')})` : ''}${tail.en(reason)}`,
        };
      },
    },
  },
});
