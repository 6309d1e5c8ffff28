import { turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { MEANING_LABELS, ROLE_LABELS } from '../labels.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const signOff = defineActWords('SignOff', {
  name: words('审核签字 / 退回', 'Sign off or return'),
  many: words('批量审核签署', 'Sign many off'),
  events: {
    ClosureSigned: {
      label: words('审核签署', 'Signed'),
      timeline: ({ role, meaning, opinion, nextLevel }, task) => ({
        zh: `${ROLE_LABELS[role].zh}对${task}办结签署「${MEANING_LABELS[meaning].zh}」${tail.zh(opinion)}${nextLevel === null ? '' : '，送下一级'}`,
        en: `${ROLE_LABELS[role].en} signed the closure of ${task} (${MEANING_LABELS[meaning].en})${tail.en(opinion)}${nextLevel === null ? '' : '; passed to the next level'}`,
      }),
      alert: ({ role, meaning, opinion }, { lead, asked, names }) => {
        const turn = turnText(asked, names);
        return {
          zh: `${ROLE_LABELS[role].zh}对${lead.zh}的办结申请签署「${MEANING_LABELS[meaning].zh}」${tail.zh(opinion)}${turn.zh}`,
          en: `${ROLE_LABELS[role].en} signed the closure asked by ${lead.en} (${MEANING_LABELS[meaning].en})${tail.en(opinion)}${turn.en}`,
        };
      },
    },
    ClosureReturned: {
      label: words('退回', 'Returned'),
      timeline: ({ opinion }, task) => ({
        zh: `${task}办结申请退回${tail.zh(opinion)}`,
        en: `Closure of ${task} returned${tail.en(opinion)}`,
      }),
      alert: ({ opinion }, { lead, duty, names }) => {
        const left = turnText(duty, names);
        return {
          zh: `${lead.zh}的办结申请退回${tail.zh(opinion)}${left.zh}`,
          en: `the closure asked by ${lead.en} was returned${tail.en(opinion)}${left.en}`,
        };
      },
    },
  },
  refusals: {
    kept_for_reviewer: {
      zh: { title: '退回后再次申请的办结，由原退回人复审', advice: '请转原退回人；其不在岗时由同级其他人员复审' },
      en: {
        title: 'Asked for again after a return: whoever returned it reviews it',
        advice: 'Leave it to them; others of the level review it when they are away',
      },
    },
    closure_not_pending: {
      zh: { title: '没有待审核的办结申请', advice: '请刷新查看' },
      en: { title: 'No closure request is pending', advice: 'Read it again' },
    },
  },
});
