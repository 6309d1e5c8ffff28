import type { BilingualText, DirectiveEventMap } from '@duban/domain';
import { defineActWords } from '../define.js';
import { instantTexts, type Written } from '../formats.js';
import { FOLLOW_UP_LABELS } from '../labels.js';
import { NOTHING } from '../phrases.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

const followText = (follow: DirectiveEventMap['DispatchAnswerDecided']['follow'], written: Written): BilingualText => {
  if (follow === null) return NOTHING;
  const [what, by] = [FOLLOW_UP_LABELS[follow.what], instantTexts(follow.by, written)];
  return { zh: `，最迟于${by.zh}前${what.zh}，期满自动恢复办理`, en: `; ${what.en} by ${by.en}, after that the work goes on by itself` };
};

export const decideDispatchAnswer = defineActWords('DecideDispatchAnswer', {
  name: words('研究答复', 'Decide an answer to the dispatch'),
  events: {
    DispatchAnswerDecided: {
      label: words('回复研究决定', 'Answer decided'),
      timeline: ({ upheld, reason, follow }, task, names) => {
        const next = followText(follow, names);
        return upheld
          ? { zh: `${task}的回复予以采纳${next.zh}${tail.zh(reason)}`, en: `The answer on ${task} was upheld${next.en}${tail.en(reason)}` }
          : { zh: `${task}的回复不予采纳，继续办理${tail.zh(reason)}`, en: `The answer on ${task} was not upheld${tail.en(reason)}` };
      },
      alert: ({ upheld, reason, follow }, { writtenAt }) => {
        const next = followText(follow, { writtenAt });
        return upheld
          ? { zh: `回复予以采纳${next.zh}${tail.zh(reason)}`, en: `the answer to the dispatch was upheld${next.en}${tail.en(reason)}` }
          : {
              zh: `回复不予采纳，继续办理${tail.zh(reason)}`,
              en: `the answer to the dispatch was not upheld, the work goes on${tail.en(reason)}`,
            };
      },
    },
  },
  refusals: {
    follow_required: {
      zh: { title: '采纳说明或暂无法解决，须明确后续安排和时限', advice: '请写明后续：复核、领导协调、暂缓、改派或终止，以及最迟日期' },
      en: {
        title: 'What follows, and by when, is required',
        advice: 'Say what follows: a review, coordination by a leader, suspension, reassignment or termination, and the last day for it',
      },
    },
    follow_not_wanted: {
      zh: { title: '此处不需要后续安排', advice: '仅在采纳说明或暂无法解决、且不改派时填写后续安排' },
      en: {
        title: 'Nothing follows here',
        advice: 'Only an explanation, or that it cannot be solved for now, accepted without reassigning, has a follow-up',
      },
    },
    response_not_pending: {
      zh: { title: '没有待答复的说明或异议', advice: '请刷新查看' },
      en: { title: 'No answer to the dispatch is pending', advice: 'Read it again' },
    },
  },
});
