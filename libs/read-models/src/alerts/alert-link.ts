import type { AlertView } from '@duban/contracts';

type About = Pick<AlertView, 'event' | 'directiveId' | 'taskId' | 'meetingId' | 'delegationId'>;

const ofDirective = ({ event, taskId }: About, directiveId: string): string => {
  if (event === 'DirectiveProposed') return `/directives/${directiveId}/registration`;
  return `/directives/${directiveId}${taskId === null ? '' : `/tasks/${taskId}`}`;
};

/** Of a meeting's list, what asks for its approval. */
const ASKS_APPROVAL: ReadonlySet<string> = new Set(['ListSubmitted', 'ListReminded']);

/** The console's address of what an alert is about. Jobs and incidents have no page of their own. */
export const alertLink = (alert: About): string | null => {
  if (alert.directiveId !== null) return ofDirective(alert, alert.directiveId);
  if (alert.meetingId !== null) return `/meetings/${alert.meetingId}${ASKS_APPROVAL.has(alert.event) ? '/approval' : ''}`;
  return alert.delegationId === null ? null : '/leave';
};
