import type { BilingualText, PostAlertSubject } from '@duban/domain';
import { counted, shortInstantText, startText } from './formats.js';
import type { Namings } from './names.js';
import { NOTHING } from './phrases.js';
import { words } from './words.js';

const unitText = (id: string | null, names: Namings): BilingualText =>
  id === null ? NOTHING : words(names.zh.department(id), names.en.department(id));

/** Work that somebody has to look after. */
const workText = ({ work }: PostAlertSubject, names: Namings): BilingualText =>
  work.length === 0
    ? NOTHING
    : words(
        `；涉及在办任务：${work.map(({ departmentId, tasks }) => `${names.zh.department(departmentId)}${tasks}项`).join('、')}，请做好交接`,
        `; open work is touched: ${work.map(({ departmentId, tasks }) => `${counted(tasks, 'task')} of ${names.en.department(departmentId)}`).join(', ')}; see to the handover`,
      );

const whatOf = (subject: PostAlertSubject, names: Namings): BilingualText => {
  const { post, became, at, until } = subject;
  const who = words(names.zh.person(post.personId), names.en.person(post.personId));
  const title = words(
    `${names.zh.department(post.departmentId)}${post.title.zh}`,
    `${post.title.en} of ${names.en.department(post.departmentId)}`,
  );
  const from = at === null ? NOTHING : words(`自${startText(at, 'zh', names.zh)}起`, ` from ${startText(at, 'en', names.en)}`);
  const end =
    until === null ? NOTHING : words(`至${shortInstantText(until, 'zh', names.zh)}`, ` to ${shortInstantText(until, 'en', names.en)}`);
  const unit = unitText(subject.unit, names);
  switch (became) {
    case 'assigned':
      return words(`任职：${who.zh}任${title.zh}，${from.zh}${end.zh}`, `appointment: ${who.en} is ${title.en}${from.en}${end.en}`);
    case 'ended':
      return words(`免职：${who.zh}${from.zh}不再任${title.zh}`, `a post ends: ${who.en} is no longer ${title.en}${from.en}`);
    case 'charge_given':
      return words(`分管：${who.zh}${from.zh}${end.zh}分管${unit.zh}`, `charge: ${who.en} answers for ${unit.en}${from.en}${end.en}`);
    case 'charge_ended':
      return words(`分管调整：${who.zh}${from.zh}不再分管${unit.zh}`, `charge: ${who.en} no longer answers for ${unit.en}${from.en}`);
    case 'scope_set':
      return words(`审计范围已调整：${who.zh}（${title.zh}）`, `the audit scope has been set: ${who.en} (${title.en})`);
  }
};

/** As an alert tells it: whose post or charge, as of when, and what open work it touches. */
export const postAlertText = (subject: PostAlertSubject, names: Namings): BilingualText => {
  const [what, work] = [whatOf(subject, names), workText(subject, names)];
  return words(`${what.zh}${work.zh}`, `${what.en}${work.en}`);
};
