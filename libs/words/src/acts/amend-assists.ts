import type { BilingualText, DirectiveEventMap } from '@duban/domain';
import { departmentText } from '../alert-duty.js';
import { changedText, listedTexts, quotedText } from '../changed-text.js';
import { defineActWords } from '../define.js';
import { shortInstantTexts, type Written } from '../formats.js';
import type { Namings } from '../names.js';
import { NOTHING } from '../phrases.js';
import { reasonText } from '../tail-text.js';
import { words } from '../words.js';

type Amended = DirectiveEventMap['AssistsAmended'];

const dateText =
  (written: Written) =>
  (at: string | null): BilingualText =>
    at === null ? words('不限时', 'no date') : shortInstantTexts(at, written);

const addedText = ({ departmentId, duty, contributionDue }: Amended['added'][number], names: Namings): BilingualText => {
  const who = departmentText(departmentId, names);
  const due = contributionDue ? shortInstantTexts(contributionDue, names.zh) : null;
  const by = due ? { zh: `，${due.zh}前`, en: ` by ${due.en}` } : NOTHING;
  return { zh: `增加${who.zh}配合（${duty}${by.zh}）`, en: `${who.en} assists from now on (${duty}${by.en})` };
};

const removedText = ({ departmentId, duty }: Amended['removed'][number], names: Namings): BilingualText => {
  const who = departmentText(departmentId, names);
  return { zh: `${who.zh}不再配合（${duty}）`, en: `${who.en} assists no more (${duty})` };
};

const changedPart = ({ departmentId, duty, contributionDue }: Amended['changed'][number], names: Namings): BilingualText => {
  const who = departmentText(departmentId, names);
  const what = [
    ...(duty ? [changedText(words('配合事项', 'part'), duty, quotedText)] : []),
    ...(contributionDue ? [changedText(words('配合时限', 'date'), contributionDue, dateText(names.zh))] : []),
  ];
  return { zh: `${who.zh}${what.map(({ zh }) => zh).join('，')}`, en: `${who.en}: ${what.map(({ en }) => en).join(', ')}` };
};

const amendedText = ({ added, changed, removed }: Amended, names: Namings): BilingualText =>
  listedTexts([
    ...added.map((one) => addedText(one, names)),
    ...changed.map((one) => changedPart(one, names)),
    ...removed.map((one) => removedText(one, names)),
  ]);

export const amendAssists = defineActWords('AmendAssists', {
  name: words('调整配合单位', 'Amend the assists'),
  events: {
    AssistsAmended: {
      label: words('调整配合单位', 'Assists amended'),
      timeline: (data, task, names) => {
        const [what, reason] = [amendedText(data, { zh: names, en: names }), reasonText(data.reason)];
        return { zh: `${task}：${what.zh}${reason.zh}`, en: `${task}: ${what.en}${reason.en}` };
      },
      alert: (data, { names }) => {
        const [what, reason] = [amendedText(data, names), reasonText(data.reason)];
        return { zh: `${what.zh}${reason.zh}`, en: `${what.en}${reason.en}` };
      },
    },
  },
});
