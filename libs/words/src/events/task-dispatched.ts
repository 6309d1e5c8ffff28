import { departmentText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { instantText } from '../formats.js';
import { NOTHING, dueOriginText } from '../phrases.js';
import { words } from '../words.js';

export const taskDispatched = defineEventWords('TaskDispatched', {
  label: words('交办', 'Dispatched'),
  timeline: ({ title, lead, assists, due }, _, names) => {
    const others = assists.map(({ departmentId }) => names.department(departmentId));
    return {
      zh: `交办「${title}」：${names.department(lead)}牵头${others.length > 0 ? `，${others.join('、')}配合` : ''}，${due ? `${instantText(due.at, 'zh')}前办结${dueOriginText(due).zh}` : '长期推进'}`,
      en: `“${title}” dispatched: lead ${names.department(lead)}${others.length > 0 ? `, assisting ${others.join(', ')}` : ''}; ${due ? `due ${instantText(due.at, 'en')}${dueOriginText(due).en}` : 'standing'}`,
    };
  },
  alert: ({ lead: leadId, assists, due }, { duty, names }) => {
    const lead = departmentText(leadId, names);
    const shares = assists.map(({ departmentId, duty: share, contributionDue }) => {
      const who = departmentText(departmentId, names);
      const by = contributionDue
        ? { zh: `，${instantText(contributionDue, 'zh')}前`, en: ` by ${instantText(contributionDue, 'en')}` }
        : NOTHING;
      return { zh: `；${who.zh}配合（${share}${by.zh}）`, en: `; ${who.en} assists (${share}${by.en})` };
    });
    const origin = due ? dueOriginText(due) : NOTHING;
    const what = due
      ? { zh: `应于${instantText(due.at, 'zh')}前办结${origin.zh}`, en: `is to complete it by ${instantText(due.at, 'en')}${origin.en}` }
      : { zh: '长期推进', en: 'is to carry it on as standing work' };
    const receipt = duty
      ? { zh: `；各单位应于${instantText(duty.due, 'zh')}前签收`, en: `; each is to acknowledge receipt by ${instantText(duty.due, 'en')}` }
      : NOTHING;
    return {
      zh: `交办：${lead.zh}牵头，${what.zh}${shares.map(({ zh }) => zh).join('')}${receipt.zh}`,
      en: `dispatched: ${lead.en} leads and ${what.en}${shares.map(({ en }) => en).join('')}${receipt.en}`,
    };
  },
});
