import type { AlertView } from '@duban/contracts';

type About = Pick<AlertView, 'event' | 'directiveId' | 'taskId' | 'meetingId' | 'delegationId'>;

const ofDirective = ({ event, taskId }: About, directiveId: string): string => {
  if (event === 'DirectiveProposed') return `/directives/${directiveId}/registration`;
  return `/directives/${directiveId}${taskId === null ? '' : `/tasks/${taskId}`}`;
};

/** The console's address of what an alert is about. Jobs and incidents have no page of their own. */
export const alertLink = (alert: About): string | null => {
  if (alert.directiveId !== null) return ofDirective(alert, alert.directiveId);
  if (alert.meetingId !== null) return `/meetings/${alert.meetingId}/approval`;
  return alert.delegationId === null ? null : '/leave';
};
