import { OBLIGATION_LABELS } from '@duban/words';
import type { Views } from '@duban/api-client';
import { useSaid, useWords } from '../i18n/words.js';
import { lateClocks } from '../status/standing.js';

/** 签收已逾期2天: what is late of a task besides its closing, each kind once, as a list says it. */
export const useLateWords = (item: Views['TaskListItem']): string[] => {
  const t = useWords('tasks');
  const say = useSaid();
  const late = lateClocks(item);
  return late.flatMap(({ kind, overdue }, n) =>
    overdue === null || late.findIndex((one) => one.kind === kind) < n
      ? []
      : [t('late', { what: say(OBLIGATION_LABELS[kind]), late: say(overdue.text) })],
  );
};
