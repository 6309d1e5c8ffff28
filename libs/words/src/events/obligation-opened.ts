import { defineEventWords } from '../define.js';
import { instantText } from '../formats.js';
import { OBLIGATION_LABELS } from '../labels.js';
import { partyText } from '../names.js';
import { words } from '../words.js';

export const obligationOpened = defineEventWords('ObligationOpened', {
  label: words('时限开始', 'Clock started'),
  timeline: ({ kind, owner, due }, task, names) => ({
    zh: `${task}的${OBLIGATION_LABELS[kind].zh}时限：${partyText(owner, 'zh', names)}，${instantText(due, 'zh')}前`,
    en: `${task}: ${OBLIGATION_LABELS[kind].en} by ${partyText(owner, 'en', names)}, due ${instantText(due, 'en')}`,
  }),
});
