import type { BilingualText, DirectiveEventMap } from '@duban/domain';
import { changedText, listedTexts, quotedText } from '../changed-text.js';
import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

type Amended = DirectiveEventMap['TaskAmended'];

const measuresText = (measures: NonNullable<Amended['measures']>['to']): BilingualText => {
  if (measures.length === 0) return words('无', 'none');
  const all = measures.map(({ name, target, unit, perUnit }) => `${perUnit ?? ''}${name}${target}${unit}`).join('、');
  return { zh: `「${all}」`, en: `“${all}”` };
};

const amendedText = ({ title, closureStandard, measures }: Amended, length: 'whole' | 'short'): BilingualText =>
  listedTexts([
    ...(title ? [changedText(words('题目', 'title'), title, quotedText(length))] : []),
    ...(closureStandard ? [changedText(words('办结标准', 'closure standard'), closureStandard, quotedText(length))] : []),
    ...(measures ? [changedText(words('指标', 'measures'), measures, measuresText)] : []),
  ]);

export const amendTask = defineActWords('AmendTask', {
  name: words('更正任务', 'Amend a task'),
  events: {
    TaskAmended: {
      label: words('更正任务', 'Task amended'),
      timeline: (data, task) => {
        const what = amendedText(data, 'whole');
        return { zh: `更正${task}：${what.zh}（理由：${data.reason}）`, en: `${task} amended: ${what.en} (reason: ${data.reason})` };
      },
      alert: (data) => {
        const what = amendedText(data, 'short');
        return { zh: `任务已更正：${what.zh}${tail.zh(data.reason)}`, en: `task amended: ${what.en}${tail.en(data.reason)}` };
      },
    },
  },
});
