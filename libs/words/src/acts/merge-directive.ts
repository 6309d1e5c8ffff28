import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const mergeDirective = defineActWords('MergeDirective', {
  name: words('并案', 'Merge into another directive'),
  events: {
    DirectiveMerged: {
      label: words('并入他案', 'Merged into another'),
      timeline: ({ into, reason, tasks }) => {
        const count = (outcome: 'carried' | 'ended'): number => (tasks ?? []).filter((one) => one.outcome === outcome).length;
        const [carried, ended] = [count('carried'), count('ended')];
        const zh = [carried ? [`转入${carried}项任务`] : [], ended ? [`终结${ended}项任务`] : []].flat();
        const en = [carried ? [`${carried} tasks carried over`] : [], ended ? [`${ended} tasks ended`] : []].flat();
        return {
          zh: `并入事项${into}${zh.length > 0 ? `（${zh.join('，')}）` : ''}${tail.zh(reason)}`,
          en: `Merged into ${into}${en.length > 0 ? ` (${en.join(', ')})` : ''}${tail.en(reason)}`,
        };
      },
    },
  },
});
