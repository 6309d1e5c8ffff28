import type { UnpinnedEventMeta } from '../../shared/event-meta.js';
import type { FileRef } from '../../shared/party.js';
import type { LocalDate } from '../../shared/time.js';
import { nobody } from '../../shared/told.js';
import type { Meeting, MeetingKind, ReadingNote } from '../state/meeting-state.js';
import { defineEvent } from './define-event.js';

/** 纪要收文: minutes are taken in, their file kept by its hash. Minutes received. v2: how the file was read. */
export interface MinutesReceived {
  meetingId: string;
  kind: MeetingKind;
  title: string;
  number: string | null;
  date: LocalDate;
  chair: string;
  file: FileRef;
  textSha256: string;
  notes: ReadingNote[];
}

/** The meeting as it begins. */
export const received = ({ data, meta }: { data: MinutesReceived; meta: UnpinnedEventMeta }): Meeting => ({
  id: data.meetingId,
  kind: data.kind,
  title: data.title,
  number: data.number,
  date: data.date,
  chair: data.chair,
  file: data.file,
  textSha256: data.textSha256,
  status: 'RECEIVED',
  receivedAt: meta.occurredAt,
  receivedBy: meta.actor.personId,
  segments: {},
  segmentOrder: [],
  notes: data.notes,
  look: [],
  matches: [],
  drafts: {},
  draftOrder: [],
  drafters: [],
  submissions: [],
  supersedes: null,
  supersededBy: null,
  approvedBy: null,
  approvedAt: null,
  registered: [],
  series: null,
});

export const minutesReceived = defineEvent<'MinutesReceived', MinutesReceived>({
  type: 'MinutesReceived',
  upcasters: [(v1) => ({ ...v1, notes: [] })],
  fold: (_, event) => received(event),
  told: nobody('own act'),
});
