import type { MeetingContext } from '../meeting/acts/shared/context.js';
import type { Instant } from '../shared/time.js';
import { directoryOf } from './directory/directory.js';
import { postsInOffice } from './directory/in-office.js';
import { membersOf } from './named-units.js';
import type { Organisation } from './state/organisation-state.js';

/** What the rules of a meeting ask of the organisation as it is at an instant. */
export const meetingContextOf = (organisation: Organisation, at: Instant): MeetingContext => ({
  now: at,
  directory: directoryOf(organisation, at),
  membersOf: membersOf(organisation, at),
  issuingLeader: postsInOffice(organisation, at).find(({ roles }) => roles.includes('issuing_leader'))?.personId ?? null,
});
