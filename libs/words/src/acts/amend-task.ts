import type { BilingualText, DirectiveEventMap } from '@duban/domain';
import { changedText, listedTexts, quotedText } from '../changed-text.js';
import { defineActWords } from '../define.js';
import { reasonText } from '../tail-text.js';
import { words } from '../words.js';

type Amended = DirectiveEventMap['TaskAmended'];

const measuresText = (measures: NonNullable<Amended['measures']>['to']): BilingualText => {
  if (measures.length === 0) return words('无', 'none');
  const all = measures.map(({ name, target, unit, perUnit }) => `${perUnit ?? ''}${name}${target}${unit}`).join('、');
  return { zh: `“${all}”`, en: `“${all}”` };
};

const amendedText = ({ title, closureStandard, measures }: Amended): BilingualText =>
  listedTexts([
    ...(title ? [changedText(words('题目', 'title'), title, quotedText)] : []),
    ...(closureStandard ? [changedText(words('办结标准', 'closure standard'), closureStandard, quotedText)] : []),
    ...(measures ? [changedText(words('指标', 'measures'), measures, measuresText)] : []),
  ]);

export const amendTask = defineActWords('AmendTask', {
  name: words('更正任务', 'Amend a task'),
  events: {
    TaskAmended: {
      label: words('更正任务', 'Task amended'),
      timeline: (data, task) => {
        const [what, reason] = [amendedText(data), reasonText(data.reason)];
        return { zh: `更正${task}：${what.zh}${reason.zh}`, en: `${task} amended: ${what.en}${reason.en}` };
      },
      alert: (data) => {
        const [what, reason] = [amendedText(data), reasonText(data.reason)];
        return { zh: `任务已更正：${what.zh}${reason.zh}`, en: `task amended: ${what.en}${reason.en}` };
      },
    },
  },
});
