import { words } from './words.js';

/** What a figure of the statistics is called, and what it counts: the two must be read together. */
export const FIGURE_WORDS = {
  total: {
    label: words('任务总数', 'Tasks'),
    definition: words('已派出的任务；改派的只计新的承办单位', 'Dispatched; a reassigned task counts for its new department'),
  },
  open: {
    label: words('在办', 'Open'),
    definition: words('尚未办结、撤回、终止或改派', 'Neither completed nor recalled, terminated or reassigned'),
  },
  completed: { label: words('办结', 'Completed'), definition: words('已经逐级签批同意办结', 'Completion signed off by every level') },
  completedInTime: {
    label: words('按期办结', 'Completed in time'),
    definition: words(
      '在最初确定的时限以前申请办结并获同意，延期不改变此项',
      'Completed by the first date that was set; an extension changes nothing here',
    ),
  },
  completedLate: {
    label: words('超期办结', 'Completed late'),
    definition: words('已办结，但晚于最初确定的时限', 'Completed, but past the first date that was set'),
  },
  overdue: { label: words('逾期在办', 'Overdue'), definition: words('在办且已超过现行时限', 'Open and past the current date') },
  lateOnBaseline: {
    label: words('超过最初时限', 'Past the first date'),
    definition: words('超过最初确定的时限，无论是否办结或延期', 'Past the first date that was set, whether completed or extended since'),
  },
  returned: {
    label: words('曾被退回', 'Returned'),
    definition: words('办结申请至少被退回一次', 'A request for closure was returned at least once'),
  },
  blocked: { label: words('受阻', 'Blocked'), definition: words('在办且报告受阻、尚未解除', 'Open, with a block that is not cleared') },
  extended: { label: words('曾获延期', 'Extended'), definition: words('至少获准延期一次', 'Granted an extension at least once') },
} as const;

/** Of those that are completed: from being given to the signature that ended them, in days of 24 hours. */
export const AVERAGE_DAYS_WORDS = {
  label: words('平均办理天数', 'Average days'),
  definition: words('已办结任务自交办至办结的平均天数（自然日）', 'Days from dispatch to completion, the mean of those completed'),
} as const;
