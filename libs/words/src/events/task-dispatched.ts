import type { BilingualText, DirectiveEventMap } from '@duban/domain';
import { departmentText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { instantTexts, shortInstantTexts } from '../formats.js';
import type { Namings } from '../names.js';
import { dueOriginText, NOTHING, pastText } from '../phrases.js';
import { onDutyText } from '../on-duty-text.js';
import { words } from '../words.js';

type Dispatched = DirectiveEventMap['TaskDispatched'];

/** 牵头 where others assist or may; where each unit of a group does the same, each does it by itself and one of them gathers. */
const doerText = ({ lead, group }: Dispatched, names: Namings): BilingualText => {
  const who = departmentText(lead, names);
  if (group === undefined) return { zh: `${who.zh}牵头`, en: `${who.en} leads` };
  if (group.collator === lead) return { zh: `${who.zh}承办并汇总`, en: `${who.en} does it and gathers the results of all` };
  const gatherer = departmentText(group.collator, names);
  return { zh: `${who.zh}承办，${gatherer.zh}汇总`, en: `${who.en} does it, ${gatherer.en} gathers` };
};

const shareText = ({ departmentId, duty, contributionDue }: Dispatched['assists'][number], names: Namings): BilingualText => {
  const who = departmentText(departmentId, names);
  const due = contributionDue ? shortInstantTexts(contributionDue, names.zh) : null;
  const past = pastText(contributionDue, names.zh);
  const by = due ? { zh: `，${due.zh}前${past.zh}`, en: ` by ${due.en}${past.en}` } : NOTHING;
  return { zh: `；${who.zh}配合（${duty}${by.zh}）`, en: `; ${who.en} assists (${duty}${by.en})` };
};

const limitText = ({ due }: Dispatched, names: Namings): BilingualText => {
  if (due === null) return words('长期推进', 'to be carried on as standing work');
  const [by, origin] = [instantTexts(due.at, names.zh), dueOriginText(due)];
  return { zh: `应于${by.zh}前办结${origin.zh}`, en: `to be completed by ${by.en}${origin.en}` };
};

/** Who is to sign for it: of several all, but not the unit that only gathers. */
const signText = (due: string, several: boolean, gathers: boolean, names: Namings): BilingualText => {
  const by = instantTexts(due, names.zh);
  if (gathers) return { zh: `；承办单位应于${by.zh}前签收`, en: `; whoever does it is to acknowledge receipt by ${by.en}` };
  return several
    ? { zh: `；各单位应于${by.zh}前签收`, en: `; each is to acknowledge receipt by ${by.en}` }
    : { zh: `；请于${by.zh}前签收`, en: `; please acknowledge receipt by ${by.en}` };
};

export const taskDispatched = defineEventWords('TaskDispatched', {
  label: words('交办', 'Dispatched'),
  timeline: (data, _, names) => {
    const both = { zh: names, en: names };
    const [doer, limit, also] = [doerText(data, both), limitText(data, both), onDutyText(data.onDuty, both)];
    const others = data.assists.map(({ departmentId }) => names.department(departmentId));
    const assisting = others.length > 0 ? words(`，${others.join('、')}配合`, `, assisted by ${others.join(', ')}`) : NOTHING;
    return {
      zh: `交办“${data.title}”：${doer.zh}${assisting.zh}，${limit.zh}${also.zh}`,
      en: `“${data.title}” dispatched: ${doer.en}${assisting.en}; ${limit.en}${also.en}`,
    };
  },
  alert: (data, { duty, names }) => {
    const [doer, limit] = [doerText(data, names), limitText(data, names)];
    const shares = data.assists.map((share) => shareText(share, names));
    const past = pastText(data.due?.at ?? null, names.zh);
    const also = onDutyText(data.onDuty, names);
    const sign = duty ? signText(duty.due, shares.length > 0, data.group?.gathers === true, names) : NOTHING;
    return {
      zh: `交办：${doer.zh}，${limit.zh}${past.zh}${shares.map(({ zh }) => zh).join('')}${sign.zh}${also.zh}`,
      en: `dispatched: ${doer.en}, ${limit.en}${past.en}${shares.map(({ en }) => en).join('')}${sign.en}${also.en}`,
    };
  },
});
