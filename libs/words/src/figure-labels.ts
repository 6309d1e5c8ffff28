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
  overdue: { label: words('逾期在办', 'Overdue'), definition: words('在办且已超过现行时限', 'Open and past the current date') },
  lateOnBaseline: {
    label: words('超过最初时限', 'Past the first date'),
    definition: words('超过最初确定的时限，无论是否办结或延期', 'Past the first date that was set, whether completed or extended since'),
  },
  extended: { label: words('曾获延期', 'Extended'), definition: words('至少获准延期一次', 'Granted an extension at least once') },
} as const;
