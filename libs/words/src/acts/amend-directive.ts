import type { BilingualText, ValueChange, DirectiveEventMap } from '@duban/domain';
import { changedText, listedTexts, personText, quotedText } from '../changed-text.js';
import { defineActWords } from '../define.js';
import { documentDayText, shortInstantText } from '../formats.js';
import type { Namings } from '../names.js';
import { reasonText } from '../tail-text.js';
import { words } from '../words.js';

type Amended = DirectiveEventMap['DirectiveAmended'];

const TEXTS = {
  title: words('题目', 'title'),
  requirement: words('工作要求', 'requirement'),
  closureStandard: words('办结标准', 'closure standard'),
} as const;
const PERSONS = { leaderInCharge: words('分管领导', 'leader in charge'), contact: words('联系人', 'contact') } as const;

const fieldsText = <F extends keyof Amended & keyof L, L extends Partial<Record<keyof Amended, BilingualText>>>(
  data: Amended,
  labels: L,
  shown: (value: string) => BilingualText,
): BilingualText[] =>
  (Object.keys(labels) as F[]).flatMap((field) => {
    const change = data[field] as ValueChange<string> | undefined;
    const label = labels[field];
    return change && label ? [changedText(label, change, shown)] : [];
  });

const basisText = ({ basisAdded = [], basisRemoved = [] }: Amended): BilingualText[] =>
  (
    [
      [basisAdded, words('增加依据', 'basis added')],
      [basisRemoved, words('删去依据', 'basis removed')],
    ] as const
  ).flatMap(([segments, label]) => {
    if (segments.length === 0) return [];
    const quoted = segments.map(({ text }) => quotedText(text));
    return [{ zh: `${label.zh}${quoted.map(({ zh }) => zh).join('')}`, en: `${label.en}: ${quoted.map(({ en }) => en).join(', ')}` }];
  });

/** The list's own word: no date is changed by it. */
const statedText = ({ stated }: Amended): BilingualText[] => {
  if (!stated) return [];
  const { dueWas, due, status } = stated;
  const said = [
    ...(dueWas === null ? [] : [words(`原定时限${documentDayText(dueWas, 'zh')}`, `was due ${documentDayText(dueWas, 'en')}`)]),
    ...(due === null ? [] : [words(`时限${shortInstantText(due, 'zh')}`, `due ${shortInstantText(due, 'en')}`)]),
    ...(status === null ? [] : [words(`办理情况“${status}”`, `status “${status}”`)]),
  ];
  return [words(`后一清单所列：${said.map(({ zh }) => zh).join('，')}`, `a later list says: ${said.map(({ en }) => en).join(', ')}`)];
};

const amendedText = (data: Amended, names: Namings): BilingualText =>
  listedTexts([
    ...fieldsText(data, TEXTS, quotedText),
    ...fieldsText(data, PERSONS, personText(names)),
    ...basisText(data),
    ...statedText(data),
  ]);

export const amendDirective = defineActWords('AmendDirective', {
  name: words('更正', 'Amend'),
  many: words('批量更换分管领导', 'Change the leader in charge of many'),
  events: {
    DirectiveAmended: {
      label: words('更正', 'Amended'),
      timeline: (data, _, names) => {
        const [what, reason] = [amendedText(data, { zh: names, en: names }), reasonText(data.reason)];
        return {
          zh: `第${data.n}次更正：${what.zh}${reason.zh}`,
          en: `amendment ${data.n}: ${what.en}${reason.en}`,
        };
      },
      alert: (data, { names }) => {
        const [what, reason] = [amendedText(data, names), reasonText(data.reason)];
        return { zh: `已更正：${what.zh}${reason.zh}`, en: `amended: ${what.en}${reason.en}` };
      },
    },
  },
});
