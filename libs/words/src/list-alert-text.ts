import type { BilingualText, MeetingAlertSubject } from '@duban/domain';
import { counted, instantTexts } from './formats.js';
import type { Namings } from './names.js';
import { words } from './words.js';

type Told = MeetingAlertSubject['list'];

const NONE = words('', '');

const dueOf = ({ due }: Told, names: Namings): BilingualText => {
  if (due === null) return NONE;
  const by = instantTexts(due, names.zh);
  return words(`，应于${by.zh}前审批`, `, to be decided by ${by.en}`);
};

/** What the signer did to single lines. */
const changesOf = ({ struck, mended }: Told): BilingualText =>
  words(
    `${struck > 0 ? `，划去${struck}项` : ''}${mended > 0 ? `，审改${mended}项` : ''}`,
    `${struck > 0 ? `, ${struck} struck` : ''}${mended > 0 ? `, ${mended} worded otherwise` : ''}`,
  );

const sentenceOf = (list: Told, names: Namings): BilingualText => {
  const by = words(names.zh.person(list.by), names.en.person(list.by));
  const due = dueOf(list, names);
  const saying = list.reason === '' ? NONE : words(`：${list.reason}`, `: ${list.reason}`);
  switch (list.became) {
    case 'submitted':
      return words(
        `清单送审：${by.zh}送审，共${list.lines}项${due.zh}`,
        `${by.en} submitted the list, ${counted(list.lines, 'line')}${due.en}`,
      );
    case 'due_soon':
      return words(`清单待审批：共${list.lines}项${due.zh}`, `the list waits for approval, ${counted(list.lines, 'line')}${due.en}`);
    case 'overdue':
      return words(
        `清单逾期未审批：共${list.lines}项${due.zh}，尚未批复`,
        `the list is not decided yet, ${counted(list.lines, 'line')}${due.en}`,
      );
    case 'withdrawn':
      return words(
        `清单已撤回：${by.zh}撤回送审，无需审批${saying.zh}`,
        `${by.en} took the list back, nothing is asked any more${saying.en}`,
      );
    case 'returned':
      return words(
        `清单退回：${by.zh}退回，请修改后重新送审${saying.zh}`,
        `${by.en} returned the list, mend and submit it again${saying.en}`,
      );
    case 'approved': {
      const changed = changesOf(list);
      return words(
        `清单批准：${by.zh}批准，立项${list.lines}项${changed.zh}${saying.zh}`,
        `${by.en} approved the list, ${counted(list.lines, 'directive')}${changed.en}${saying.en}`,
      );
    }
    case 'superseded':
      return words(`纪要已被修订替代，清单不再办理${saying.zh}`, `amended minutes take their place, the list ends here${saying.en}`);
  }
};

/** As an alert tells it: what became of a meeting's list, and what its reader is asked. */
export const listAlertText = (list: Told, names: Namings): BilingualText => {
  const { zh, en } = sentenceOf(list, names);
  const no = list.number;
  return words(`${no ?? ''}“${list.title}”：${zh}`, `${no === null ? '' : `${no} `}“${list.title}”: ${en}`);
};
