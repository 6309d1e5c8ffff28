import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const discardDirective = defineActWords('DiscardDirective', {
  name: words('不予立项', 'Discard a draft'),
  events: {
    DirectiveDiscarded: {
      label: words('不予立项', 'Discarded'),
      timeline: ({ reason }) => ({ zh: `不予立项${tail.zh(reason)}`, en: `Discarded${tail.en(reason)}` }),
      alert: ({ reason }) => ({ zh: `不予立项${tail.zh(reason)}`, en: `it is not taken up${tail.en(reason)}` }),
    },
  },
});
