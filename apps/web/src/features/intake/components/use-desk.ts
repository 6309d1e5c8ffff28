import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useKept } from '../../../shared/forms/use-kept.js';
import { deskQuery, keepDesk } from '../api/meetings.js';
import { deskIn, without, type Desk } from '../model/desk.js';
import type { Edit } from '../model/edit.js';

/** So long nobody types before it is kept on the server. */
const PAUSE_MS = 1_500;

/** Half-done drafts: at once on the device, soon on the server, so that another computer goes on with them. */
export const useDesk = (meetingId: string, person: string) => {
  const queries = useQueryClient();
  const { queryKey } = deskQuery(meetingId);
  const { data } = useQuery(deskQuery(meetingId));
  const { draft: local, change } = useKept<Desk>(`duban:draft:${person}:desk:${meetingId}`, {}, (desk) => Object.keys(desk).length === 0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const desk: Desk = { ...deskIn(data?.drafts ?? {}), ...local };
  const keep = (next: Desk): void => {
    clearTimeout(timer.current);
    // what could not be kept there is kept here, and goes along with the next change
    timer.current = setTimeout(() => void keepDesk(meetingId, next).catch(() => undefined), PAUSE_MS);
  };
  return {
    desk,
    put: (id: string, edit: Edit): void => {
      change((now) => ({ ...now, [id]: edit }));
      keep({ ...desk, [id]: edit });
    },
    clear: (id: string): void => {
      if (desk[id] === undefined) return;
      change((now) => without(now, id));
      queries.setQueryData(queryKey, (old) => (old === undefined ? old : { ...old, drafts: without(deskIn(old.drafts), id) }));
      keep(without(desk, id));
    },
  };
};
