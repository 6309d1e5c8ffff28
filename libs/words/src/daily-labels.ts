import type { BilingualText, DailyKind } from '@duban/domain';
import { words } from './words.js';

/** What a morning's sheet calls what has happened. */
export const DAILY_LABELS: Record<DailyKind, BilingualText> = {
  instructed: words('领导批示、挂牌', 'Instructed by leaders'),
  opened: words('新立项', 'Newly opened'),
  closed: words('办结', 'Completed'),
  returned: words('退回', 'Returned'),
  decided: words('已批复', 'Decided'),
  asked: words('新提出的申请与问题', 'Newly asked'),
  notice: words('发出督办单', 'Notices issued'),
  missed: words('未按期反馈', 'Reports missed'),
  changed: words('调整', 'Changed'),
};

export const DAILY_COUNT_LABELS = {
  open: words('在办任务', 'Open tasks'),
  overdue: words('超期', 'Overdue'),
  dueToday: words('今日到期', 'Due today'),
  dueSoon: words('七日内到期', 'Due within seven days'),
  review: words('办结待审', 'Closures under review'),
  extensionPending: words('延期待批', 'Extensions to decide'),
  blocked: words('受阻', 'Blocked'),
};
