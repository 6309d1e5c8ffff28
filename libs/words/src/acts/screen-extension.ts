import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const screenExtension = defineActWords('ScreenExtension', {
  name: words('延期初审', 'Screen and forward an extension request'),
  events: {
    ExtensionScreened: {
      label: words('延期初审', 'Extension screened'),
      timeline: ({ opinion }, task) => ({
        zh: `${task}延期申请初审意见${tail.zh(opinion)}`,
        en: `Extension of ${task} screened${tail.en(opinion)}`,
      }),
    },
  },
});
