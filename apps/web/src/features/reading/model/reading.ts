import type { Views } from '@duban/api-client';

export type Alert = Views['Alert'];
export type Circulated = Views['Circulated'];

export interface AlertGroup {
  kind: Alert['kind'];
  alerts: Alert[];
}

/** By kind, the kind with the newest first; inside the newest first, as the API has them. */
export const alertGroupsOf = (alerts: readonly Alert[]): AlertGroup[] => {
  const groups = new Map<Alert['kind'], Alert[]>();
  for (const alert of alerts) groups.set(alert.kind, [...(groups.get(alert.kind) ?? []), alert]);
  return [...groups].map(([kind, some]) => ({ kind, alerts: some }));
};

/** All that stand with an alert and below it in its group: it and whatever is older. */
export const upTo = (alerts: readonly Alert[], id: string): Alert[] => {
  const at = alerts.findIndex((alert) => alert.id === id);
  return at < 0 ? [] : alerts.slice(at);
};

/** Of what is circulated: to the task where it is about one, else to the whole. */
export const placeOfPaper = ({ directiveId, taskId }: Pick<Circulated, 'directiveId' | 'taskId'>): string =>
  `/directives/${directiveId}${taskId === null ? '' : `/tasks/${taskId}`}`;
