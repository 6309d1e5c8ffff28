import type { BilingualText, DirectiveEventMap } from '@duban/domain';
import { turnText } from '../alert-duty.js';
import { personText } from '../changed-text.js';
import { defineActWords } from '../define.js';
import { ROLE_LABELS } from '../labels.js';
import { NOTHING } from '../phrases.js';
import { amid, tail, tails, unstopped } from '../tail-text.js';
import { words } from '../words.js';

type Signed = DirectiveEventMap['ClosureSigned'];
/** What a level does with a closure, as an act and as what it is asked for. */
const VERBS: Record<Signed['meaning'], BilingualText> = {
  review: words('审核', 'reviewed'),
  approval: words('审批', 'approved'),
  responsibility: words('签批', 'signed off'),
};
const ASKED: Record<Signed['meaning'], BilingualText> = {
  review: words('审核', 'review'),
  approval: words('审批', 'approval'),
  responsibility: words('签批', 'the final signature'),
};

/** A closure goes up from level to level. */
const passedText = ({ nextLevel, next }: Signed): BilingualText => {
  if (nextLevel === null) return NOTHING;
  if (next === undefined) return words('，报上一级审批', '; passed to the next level above');
  const [role, asked] = [ROLE_LABELS[next.role], ASKED[next.meaning]];
  return { zh: `，报${role.zh}${asked.zh}`, en: `; passed up to the ${role.en} for ${asked.en}` };
};

const opinionText = ({ opinion }: Signed): BilingualText => (opinion.trim() === '' ? words('：同意', '') : tails(unstopped(opinion)));

export const signOff = defineActWords('SignOff', {
  name: words('审核签署或退回', 'Sign off or return'),
  many: words('批量审核签署', 'Sign many off'),
  events: {
    ClosureSigned: {
      label: words('审核签署', 'Signed'),
      timeline: (data, task, { by = '' }) => {
        const [role, verb, opinion, passed] = [ROLE_LABELS[data.role], VERBS[data.meaning], opinionText(data), passedText(data)];
        return {
          zh: `${role.zh}${by}${verb.zh}${task}的办结申请${opinion.zh}${passed.zh}`,
          en: `${role.en}${by === '' ? '' : ` ${by}`} ${verb.en} the closure of ${task}${opinion.en}${passed.en}`,
        };
      },
      alert: (data, { lead, asked, by, names }) => {
        const [role, verb, opinion, turn] = [ROLE_LABELS[data.role], VERBS[data.meaning], opinionText(data), turnText(asked, names)];
        const [passed, who] = [passedText(data), by === undefined ? NOTHING : personText(names)(by)];
        return {
          zh: `${role.zh}${who.zh}${verb.zh}${lead.zh}的办结申请${opinion.zh}${passed.zh}${turn.zh}`,
          en: `the ${role.en}${who.en === '' ? '' : ` ${who.en}`} ${verb.en} the closure asked by ${lead.en}${opinion.en}${passed.en}${turn.en}`,
        };
      },
    },
    ClosureReturned: {
      label: words('退回', 'Returned'),
      timeline: ({ opinion }, task, { by }) => ({
        zh: `${by === undefined ? '' : `${by}将`}${task}的办结申请退回${tail.zh(opinion)}`,
        en: `closure of ${task} returned${by === undefined ? '' : ` by ${by}`}${tail.en(opinion)}`,
      }),
      alert: ({ opinion }, { lead, duty, by, names }) => {
        const [left, who] = [turnText(duty, names), by === undefined ? null : personText(names)(by)];
        return {
          zh: `${who ? `${who.zh}将` : ''}${lead.zh}的办结申请退回${amid.zh(opinion)}${left.zh}`,
          en: `the closure asked by ${lead.en} was returned${who ? ` by ${who.en}` : ''}${amid.en(opinion)}${left.en}`,
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
