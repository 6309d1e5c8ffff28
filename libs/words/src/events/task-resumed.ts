import type { BilingualText, DirectiveEventMap, Instant } from '@duban/domain';
import { defineEventWords } from '../define.js';
import { instantTexts, type Written } from '../formats.js';
import { NOTHING } from '../phrases.js';
import { words } from '../words.js';

const whyText = ({ reason }: DirectiveEventMap['TaskResumed']): BilingualText =>
  reason === 'decision' ? words('决定恢复', 'by decision') : words('暂缓期满', 'at the end of the suspension');

/** Where the superior's date held it, the office asks the superior, or hurries. */
const heldText = (heldBefore: Instant | null, written: Written): BilingualText => {
  if (heldBefore === null) return NOTHING;
  const before = instantTexts(heldBefore, written);
  return {
    zh: `，上级要求${before.zh}前答复，时限未按暂缓时间顺延`,
    en: `; a superior wants a reply by ${before.en}, so the date has not moved by the time suspended`,
  };
};

const limitText = ({ currentDue, heldBefore }: DirectiveEventMap['TaskResumed'], written: Written): BilingualText => {
  if (!currentDue) return NOTHING;
  const by = instantTexts(currentDue, written);
  const held = heldText(heldBefore, written);
  return { zh: `，应于${by.zh}前办结${held.zh}`, en: `; to be completed by ${by.en}${held.en}` };
};

export const taskResumed = defineEventWords('TaskResumed', {
  label: words('恢复办理', 'Resumed'),
  timeline: (data, task, names) => {
    const [why, limit] = [whyText(data), limitText(data, names)];
    return { zh: `${task}恢复办理（${why.zh}）${limit.zh}`, en: `${task} resumed ${why.en}${limit.en}` };
  },
  alert: (data, { writtenAt }) => {
    const [why, limit] = [whyText(data), limitText(data, { writtenAt })];
    return { zh: `恢复办理（${why.zh}）${limit.zh}`, en: `resumed ${why.en}${limit.en}` };
  },
});
