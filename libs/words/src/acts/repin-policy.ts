import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { fullWidth } from '../formats.js';
import { words } from '../words.js';

export const repinPolicy = defineActWords('RepinPolicy', {
  name: words('变更适用规则', 'Change the pinned policy'),
  events: {
    PolicyRepinned: {
      label: words('更换规则版本', 'Policy changed'),
      timeline: ({ policy, reason }) => ({
        zh: `改按“${fullWidth(policy.name.zh)}”办理${tail.zh(reason)}`,
        en: `the policy is now “${policy.name.en}”${tail.en(reason)}`,
      }),
    },
  },
});
