import type { DirectiveEventMap } from '@duban/domain';
import { defineActWords } from '../define.js';
import { instantTexts, type Written } from '../formats.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

const changed = ({ from, replyBy, documentNumber, reason }: DirectiveEventMap['ReplyDateSet'], written: Written) => {
  const [was, is] = [instantTexts(from, written), instantTexts(replyBy, written)];
  return {
    zh: `对上答复时限由${was.zh}变更为${is.zh}（${documentNumber}）${tail.zh(reason)}`,
    en: `reply to the superior due by ${is.en} instead of ${was.en} (${documentNumber})${tail.en(reason)}`,
  };
};

export const setReplyDate = defineActWords('SetReplyDate', {
  name: words('变更对上答复时限', 'Change the superior’s date'),
  events: {
    ReplyDateSet: {
      label: words('答复时限变更', 'Superior’s date changed'),
      timeline: (data, _task, names) => {
        const { zh, en } = changed(data, names);
        return { zh, en: `The ${en}` };
      },
      alert: (data, { writtenAt }) => changed(data, { writtenAt }),
    },
  },
});
