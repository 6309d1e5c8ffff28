import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const clearBlock = defineActWords('ClearBlock', {
  name: words('解除受阻', 'Clear a block'),
  events: {
    BlockCleared: {
      label: words('受阻解除', 'Block cleared'),
      timeline: ({ outcome }, task) => ({ zh: `${task}受阻解除${tail.zh(outcome)}`, en: `Block of ${task} cleared${tail.en(outcome)}` }),
      alert: ({ outcome }) => ({
        zh: `受阻已解除，不必再协调${tail.zh(outcome)}`,
        en: `the block is cleared, no coordination is needed any more${tail.en(outcome)}`,
      }),
    },
  },
});
