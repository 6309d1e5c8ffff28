import { expect, test } from '@jest/globals';
import { timelineTexts } from './timeline-text.js';

const restarted = (obligationId: string, moved = true) =>
  timelineTexts({
    type: 'ClockRestarted',
    data: { taskId: 't1', obligationId, ground: 'hold_ended', due: '2020-02-20T16:00:00.000Z', moved, to: [] },
  }).zh;

test('a clock that starts again is named, and so is what is to be done', () => {
  expect(restarted('t1/receipt')).toBe('t1的签收时限重新起算（搁置期间时限已到）：2020年2月20日（周四）前签收');
  expect(restarted('t1/nudge_answer/2')).toMatch(/催办答复时限重新起算.*前答复催办$/);
  expect(restarted('t1/complete', false)).toMatch(/办结时限重新起算.*前不发催告$/);
});
