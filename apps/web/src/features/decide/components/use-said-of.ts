import { useQueryClient } from '@tanstack/react-query';
import { directiveQuery } from '../../../shared/api/directive.js';
import type { Batched } from '../../../shared/duties/batched.js';
import { dueDayOf, isoDay } from '../../../shared/dates/civil.js';
import type { SaidOf } from '../api/batch.js';
import { noticeDraftQuery } from '../api/decide.js';
import { caseOf } from '../model/case.js';

/** What each is told by itself, from what stood in view when it was chosen: what changed meanwhile is not signed unseen. */
export const useSaidOf = (kind: Batched): SaidOf => {
  const queries = useQueryClient();
  return ({ directiveId, taskId, n, notice }) => {
    if (kind === 'ReleaseNotice') {
      const draft = queries.getQueryData(noticeDraftQuery({ directiveId, taskId }, notice ?? '').queryKey);
      return { text: draft?.text ?? '' };
    }
    if (kind === 'SignOff') return {};
    const task = queries.getQueryData(directiveQuery(directiveId).queryKey)?.tasks.find(({ id }) => id === taskId);
    const wanted = task === undefined ? null : caseOf(task, { act: kind, ...(n === undefined ? {} : { n }) }).wanted;
    return wanted === null ? {} : { due: isoDay(dueDayOf(wanted)) };
  };
};
