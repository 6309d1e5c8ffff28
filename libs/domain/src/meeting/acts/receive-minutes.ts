import { secrecyMarkOf } from '../../minutes/classified.js';
import type { FileRef } from '../../shared/party.js';
import { textRequired, when } from '../../shared/refusing.js';
import type { LocalDate } from '../../shared/time.js';
import type { MeetingKind, ReadingNote } from '../state/meeting-state.js';
import { beginningAct } from './define-act.js';

export interface ReceiveMinutes {
  meetingId: string;
  kind: MeetingKind;
  title: string;
  number: string | null;
  date: LocalDate;
  chair: string;
  file: FileRef;
  /** Looked through for secrecy marks only; the file is kept by its hash. */
  text: string;
  textSha256: string;
  /** Declared by the sender: classified material does not belong in this system. */
  classified?: boolean;
  /** How the file was read; absent = nothing to be said. */
  notes?: ReadingNote[];
}

/** 收文: minutes are taken in. Classified material never is. */
export const receiveMinutes = beginningAct<'ReceiveMinutes', ReceiveMinutes>({
  type: 'ReceiveMinutes',
  refuses: (_, { title, text, classified }) => {
    const mark = secrecyMarkOf(`${title}\n${text}`);
    // The refusal names the mark only: nothing of classified material may stay in this system.
    return when(classified === true || mark !== null, 'classified_material', { mark }) ?? textRequired({ title, text });
  },
  decide: (_, { meetingId, kind, title, number, date, chair, file, textSha256, notes = [] }) => [
    { type: 'MinutesReceived', data: { meetingId, kind, title, number, date, chair, file, textSha256, notes } },
  ],
});
