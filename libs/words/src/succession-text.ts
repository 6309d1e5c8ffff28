import type { BilingualText, SuccessionAlertSubject } from '@duban/domain';
import { startText } from './formats.js';
import type { Namings } from './names.js';
import { words } from './words.js';

/** As an alert tells it: which unit ended, and who goes on in its place. */
export const successionAlertText = ({ succession }: SuccessionAlertSubject, names: Namings): BilingualText => {
  const { departmentId, successors, reference, at } = succession;
  const zh = successors.map((id) => names.zh.department(id)).join('、');
  const en = successors.map((id) => names.en.department(id)).join(', ');
  return words(
    `单位承接：${names.zh.department(departmentId)}自${startText(at, 'zh', names.zh)}起撤销，在办任务由${zh}承接，时限和签收情况不变（${reference}）`,
    `succession: ${names.en.department(departmentId)} ended on ${startText(at, 'en', names.en)}; its open tasks go on with ${en}, their dates and receipts stay (${reference})`,
  );
};
