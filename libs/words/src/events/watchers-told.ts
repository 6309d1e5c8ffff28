import type { BilingualText, DirectiveEventMap, HappeningKind } from '@duban/domain';
import { listedTexts } from '../changed-text.js';
import { defineEventWords } from '../define.js';
import { words } from '../words.js';

const HAPPENED: Record<HappeningKind, BilingualText> = {
  overdue: words('逾期', 'overdue'),
  notice_issued: words('已发督办单', 'a notice was issued'),
  report_missed: words('漏报进展', 'a report was missed'),
  objected: words('提出职责异议', 'an objection was raised'),
  blocked: words('受阻，提请协调', 'blocked'),
  extension_asked: words('申请延期', 'an extension was asked for'),
  termination_asked: words('申请停办', 'its end was asked for'),
  closure_returned: words('办结申请被退回', 'its closure was returned'),
  suspended: words('暂缓', 'suspended'),
  completed: words('办结', 'completed'),
  terminated: words('终止', 'terminated'),
  merged: words('已并案', 'merged into another directive'),
  reopened: words('重新办理', 'reopened'),
};

type Told = DirectiveEventMap['WatchersTold'];

/** Each kind once, and of how many tasks where they are several. */
const happenedText = ({ happened }: Told): BilingualText =>
  listedTexts(
    [...new Set(happened.map(({ what }) => what))].map((what) => {
      const { zh, en } = HAPPENED[what];
      const count = new Set(happened.flatMap((one) => (one.what === what && one.taskId !== undefined ? [one.taskId] : []))).size;
      return count > 1 ? { zh: `${zh}（${count}项任务）`, en: `${en} (${count} tasks)` } : { zh, en };
    }),
  );

export const watchersTold = defineEventWords('WatchersTold', {
  label: words('关注提醒', 'Watchers told'),
  timeline: (data, task) => {
    const { zh, en } = happenedText(data);
    return { zh: `${task}关注提醒：${zh}`, en: `${task ? `${task}: ` : ''}watchers were told: ${en}` };
  },
  alert: (data) => {
    const { zh, en } = happenedText(data);
    return { zh: `关注提醒：${zh}`, en: `you watch this: ${en}` };
  },
});
