import type { TracedAlert } from '@duban/audit';
import type { TracedAlertView } from '@duban/contracts';
import { alertTexts, type Namings } from '@duban/words';

export const tracedAlertView = ({ alert, sent, delivered, receipted }: TracedAlert, naming: Namings): TracedAlertView => ({
  id: alert.id,
  personId: alert.person_id,
  taskId: alert.task_id,
  kind: alert.kind,
  level: alert.level,
  event: alert.event,
  version: alert.version,
  text: alertTexts({ directiveNumber: alert.directive_number, subject: alert.subject, createdAt: alert.created_at }, naming),
  ...{ sent, delivered, receipted },
});
