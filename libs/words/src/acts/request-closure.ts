import { turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import type { BilingualText, DirectiveEventMap } from '@duban/domain';
import type { Namings } from '../names.js';
import { counted } from '../formats.js';
import { amid } from '../tail-text.js';
import { words } from '../words.js';

type Requested = DirectiveEventMap['ClosureRequested'];

/** After a return: whom it goes back to. */
const again = ({ rereview }: Requested, names: Namings): BilingualText => {
  if (rereview === null) return { zh: '', en: '' };
  const who = { zh: names.zh.person(rereview.returnedBy), en: names.en.person(rereview.returnedBy) };
  return rereview.personId === null
    ? {
        zh: `（退回后再报，原退回人${who.zh}不能复审，由他人复审）`,
        en: ` (again after a return; ${who.en} cannot review it, a substitute does)`,
      }
    : { zh: `（退回后再报，由原退回人${who.zh}复审）`, en: ` (again after a return, to ${who.en} who returned it)` };
};

export const requestClosure = defineActWords('RequestClosure', {
  name: words('办结申请', 'Ask for closure'),
  events: {
    ClosureRequested: {
      label: words('办结申请', 'Closure requested'),
      timeline: (data, task, names) => {
        const { summary, evidence, inTimeByCurrent } = data;
        const back = again(data, { zh: names, en: names });
        return {
          zh: `${task}申请办结${inTimeByCurrent ? '' : '（已过时限）'}${back.zh}${amid.zh(summary)}（佐证${evidence.length}件）`,
          en: `Closure of ${task} requested${inTimeByCurrent ? '' : ' after its limit'}${back.en}${amid.en(summary)} (${counted(evidence.length, 'file')})`,
        };
      },
      alert: (data, { lead, asked, names }) => {
        const { summary, evidence, inTimeByCurrent } = data;
        const turn = turnText(asked, names);
        const back = again(data, names);
        return {
          zh: `${lead.zh}申请办结${inTimeByCurrent ? '' : '（已过时限）'}${back.zh}${amid.zh(summary)}（佐证${evidence.length}件）${turn.zh}`,
          en: `${lead.en} asks for closure${inTimeByCurrent ? '' : ' after its limit'}${back.en}${amid.en(summary)} (${counted(evidence.length, 'file')})${turn.en}`,
        };
      },
    },
  },
  refusals: {
    evidence_required: {
      zh: { title: '办结须附佐证材料', advice: '请上传材料后再申请' },
      en: { title: 'Closure needs evidence', advice: 'Upload it, then ask again' },
    },
    measures_unmet: {
      zh: { title: '指标尚未完成', advice: '请完成指标，或如实报告差距' },
      en: { title: 'A measure is short of its target', advice: 'Meet it, or report the gap' },
    },
    assists_outstanding: {
      zh: { title: '配合单位尚未提交配合材料', advice: '请催请配合单位，或提请协调' },
      en: { title: 'A contribution is outstanding', advice: 'Ask the assisting department, or raise a block' },
    },
  },
});
