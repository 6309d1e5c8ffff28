import {
  bulletinEvents,
  directiveEvents,
  evolveBulletin,
  evolveIncident,
  evolveJob,
  evolveMeeting,
  evolveOffline,
  incidentEvents,
  jobEvents,
  meetingEvents,
  offlineEvents,
  type BulletinEvent,
  type BulletinState,
  type DirectiveEvent,
  type IncidentEvent,
  type IncidentState,
  type JobEvent,
  type JobState,
  type MeetingEvent,
  type MeetingState,
  type OfflineEvent,
  type OfflineRegisterState,
} from '@duban/domain';
import type { StateKind, StreamKind } from './stream-kind.js';
import { STREAMS } from './stream-names.js';

/** The kinds of streams whose events are the domain's own. The others are stated beside what they record. */

export const DIRECTIVES: StreamKind<DirectiveEvent> = { ...STREAMS.directive, events: directiveEvents };

export const MEETINGS: StateKind<MeetingState, MeetingEvent> = {
  ...STREAMS.meeting,
  events: meetingEvents,
  nothing: null,
  evolve: evolveMeeting,
};

export const JOBS: StateKind<JobState, JobEvent> = { ...STREAMS.job, events: jobEvents, nothing: null, evolve: evolveJob };

export const INCIDENTS: StateKind<IncidentState, IncidentEvent> = {
  ...STREAMS.incident,
  events: incidentEvents,
  nothing: null,
  evolve: evolveIncident,
};

export const BULLETINS: StateKind<BulletinState, BulletinEvent> = {
  ...STREAMS.bulletin,
  events: bulletinEvents,
  nothing: null,
  evolve: evolveBulletin,
};

export const OFFLINE_REGISTERS: StateKind<OfflineRegisterState, OfflineEvent> = {
  ...STREAMS.offline,
  events: offlineEvents,
  nothing: null,
  evolve: evolveOffline,
};
