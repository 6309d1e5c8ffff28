import { ACTS, ANY, BY_OFFICE, BY_READERS, MEETING_ACTS } from '@duban/domain';
import type { Grants } from '@duban/domain';

/** A department reads what it has a part in, a leader in charge what they are in charge of; an administrator no content at all. */
const CONTENT: Grants = { ...BY_READERS, auditor: ANY };
/** What concerns nobody's content, or only oneself. */
const EVERYBODY: Grants = {
  ...BY_OFFICE,
  issuing_leader: ANY,
  auditor: ANY,
  leader_in_charge: ANY,
  department_head: ANY,
  clerk: ANY,
  administrator: ANY,
};
const OWN_ALERTS: Grants = { ...BY_OFFICE, issuing_leader: ANY, leader_in_charge: ANY, department_head: ANY, clerk: ANY };
const SUPERVISING_READERS: Grants = { ...BY_OFFICE, issuing_leader: ANY, leader_in_charge: ANY, auditor: ANY };
const ADMINISTRATION: Grants = { administrator: ANY };

const READING: Record<string, Grants> = {
  'read.directives': CONTENT,
  'read.directive': CONTENT,
  'read.events': CONTENT,
  'read.timeline': CONTENT,
  'read.diff': CONTENT,
  'read.verification': CONTENT,
  'read.tasks': CONTENT,
  'read.duties': CONTENT,
  'read.circulations': CONTENT,
  'read.forecast': CONTENT,
  'read.file': CONTENT,
  'read.alerts': { ...OWN_ALERTS, auditor: ANY, administrator: ANY },
  // One's own; those who see everything, everybody's.
  'read.jobs': { ...OWN_ALERTS, auditor: ANY },
  'read.meetings': SUPERVISING_READERS,
  'read.meeting': SUPERVISING_READERS,
  'read.reports': SUPERVISING_READERS,
  'read.offline': { ...BY_OFFICE, auditor: ANY },
  'read.statistics': SUPERVISING_READERS,
  'read.audit': { office_head: ANY, auditor: ANY },
  // What auditors have read and exported: for those who gave them the access.
  'read.auditAccess': { office_head: ANY, administrator: ANY },
  'read.refusals': { office_head: ANY, auditor: ANY, administrator: ANY },
  'read.incidents': { office_head: ANY, auditor: ANY, administrator: ANY },
  // An administrator finds units and people: what is found of content is narrowed as every list is.
  'read.search': EVERYBODY,
  'read.changes': EVERYBODY,
  // Of whoever leaves a post; narrowed to what the reader may see.
  'read.handover': OWN_ALERTS,
  'read.organisation': EVERYBODY,
  'read.organisationRecord': { office_head: ANY, auditor: ANY, administrator: ANY },
  'read.delegations': EVERYBODY,
  'read.me': EVERYBODY,
  'read.policies': EVERYBODY,
  'read.calendars': EVERYBODY,
};

const WRITING: Record<string, Grants> = {
  // An administrator is told of incidents.
  'receipt.alert': { ...OWN_ALERTS, administrator: ANY },
  'save.settings': EVERYBODY,
  'resolve.incident': { office_head: ANY, administrator: ANY },
  // Whoever signs for the office, or for the leadership as a whole: it names every department.
  'issue.bulletin': { office_head: ANY, issuing_leader: ANY },
  'register.offline': BY_OFFICE,
  // What a job does is judged item by item, as for a single command.
  'request.job': OWN_ALERTS,
  'cancel.job': OWN_ALERTS,
  // A file is content only once a command cites it; before that it is its sender's.
  'upload.file': { ...BY_OFFICE, leader_in_charge: ANY, issuing_leader: ANY, department_head: ANY, clerk: ANY },
  // An export is a reading on paper: it changes nothing that an auditor judges.
  'export.audit': { auditor: ANY, office_head: ANY },
  'manage.organisation': ADMINISTRATION,
  // One's own; an administrator anybody's but not to themselves: the organisation's own rules see to that.
  'manage.delegations': { ...OWN_ALERTS, administrator: ANY },
  // By whose word a leader's powers go to another; the organisation's own rules see whose word it is.
  'consent.delegation': { office_head: ANY, leader_in_charge: ANY, issuing_leader: ANY },
  'acknowledge.handover': OWN_ALERTS,
  'manage.calendars': ADMINISTRATION,
  'manage.policies': ADMINISTRATION,
};

/** Each act says itself who may do it. */
const grantsOf = (acts: Readonly<Record<string, { grants: Grants }>>): Record<string, Grants> =>
  Object.fromEntries(Object.entries(acts).map(([type, { grants }]) => [type, grants]));

/** The one table: action x role x relation. Whatever it does not name is refused. */
export const PERMISSIONS: Readonly<Record<string, Grants>> = {
  ...grantsOf(ACTS),
  ...READING,
  ...WRITING,
  ...grantsOf(MEETING_ACTS),
};

export const ACTIONS: readonly string[] = Object.keys(PERMISSIONS);
