import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const repinPolicy = defineActWords('RepinPolicy', {
  name: words('变更适用规则', 'Change the pinned policy'),
  events: {
    PolicyRepinned: {
      label: words('更换规则版本', 'Policy changed'),
      timeline: ({ policy, reason }) => ({
        zh: `改用规则${policy.version}${tail.zh(reason)}`,
        en: `Policy is now ${policy.version}${tail.en(reason)}`,
      }),
    },
  },
});
