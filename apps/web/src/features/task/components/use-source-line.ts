import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Directive } from '../model/task-page.js';

/** 2月17日 市政府常务会议 */
export const useSourceLine = (): ((source: Directive['source']) => string) => {
  const t = useWords('task');
  const days = useDays();
  return ({ title, date }) => t('source', { date: days.short(civilOf(`${date}T00:00:00+08:00`)), title });
};
