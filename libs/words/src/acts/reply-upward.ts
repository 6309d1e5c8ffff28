import { defineActWords } from '../define.js';
import { documentDayText } from '../formats.js';
import { lateText } from '../phrases.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const replyUpward = defineActWords('ReplyUpward', {
  name: words('答复上级', 'Reply to the superior'),
  events: {
    UpwardReplied: {
      label: words('对上答复', 'Superior answered'),
      timeline: ({ documentNumber, date, text, late }) => ({
        zh: `已答复上级（${documentNumber}，${documentDayText(date, 'zh')}）${lateText(late).zh}${tail.zh(text)}`,
        en: `The superior was answered (${documentNumber}, ${documentDayText(date, 'en')})${lateText(late).en}${tail.en(text)}`,
      }),
      alert: ({ documentNumber, date, text, late }) => ({
        zh: `已答复上级（${documentNumber}，${documentDayText(date, 'zh')}）${lateText(late).zh}${tail.zh(text)}`,
        en: `the superior was answered (${documentNumber}, ${documentDayText(date, 'en')})${lateText(late).en}${tail.en(text)}`,
      }),
    },
  },
  refusals: {
    reply_document_required: {
      zh: { title: '答复上级须附答复文件', advice: '请上传答复件后再登记' },
      en: { title: 'A reply to a superior needs its document', advice: 'Upload it, then record the reply' },
    },
  },
});
