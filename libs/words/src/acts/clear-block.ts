import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const clearBlock = defineActWords('ClearBlock', {
  name: words('解除受阻', 'Clear a block'),
  events: {
    BlockCleared: {
      label: words('受阻解除', 'Block cleared'),
      timeline: ({ outcome }, task) => ({ zh: `${task}受阻解除${tail.zh(outcome)}`, en: `Block of ${task} cleared${tail.en(outcome)}` }),
    },
  },
});
