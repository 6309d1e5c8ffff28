import type { ForecastLine } from '@duban/contracts';
import { alertsOf, numberText, type Directive, type StampedEvent } from '@duban/domain';
import type { LoadedOrganisation } from '@duban/identity';
import { EVENT_LABELS, namingTasks, timelineTexts } from '@duban/words';
import { namedPerson, namingsOf } from '../views/naming.js';

/** An event that has not happened, and the directive right after it. */
interface Foreseen {
  event: StampedEvent;
  /** The place that it would have in its stream. */
  version: number;
  state: Directive;
}

/** Of what tells of a 督办单: which, and who has to let it go out. */
const noticeOf = ({ type, data }: StampedEvent, state: Directive): ForecastLine['notice'] => {
  if (type === 'NoticeOwed') return { colour: data.colour, release: data.release };
  if (type !== 'NoticeIssued') return null;
  return { colour: data.colour, release: state.notices[data.noticeId]?.release ?? 'auto' };
};

export const lineView = ({ event, version, state }: Foreseen, loaded: LoadedOrganisation): ForecastLine => {
  const people = namingsOf(loaded);
  const { zh, en } = people;
  const named = namedPerson(people);
  const naming = { zh: namingTasks(zh, 'zh', state), en: namingTasks(en, 'en', state) };
  const taskId = 'taskId' in event.data && typeof event.data.taskId === 'string' ? event.data.taskId : null;
  const alerts = alertsOf(state, { ...event, version });
  const [alert] = alerts;
  return {
    at: event.meta.occurredAt,
    directiveId: state.id,
    directiveNumber: numberText(state.number),
    directiveTitle: state.title,
    taskId,
    lead: (taskId !== null && state.tasks[taskId]?.lead) || null,
    leaderInCharge: state.leaderInCharge,
    notice: noticeOf(event, state),
    taskTitle: (taskId !== null && state.tasks[taskId]?.title) || null,
    event: event.type,
    label: EVENT_LABELS[event.type],
    text: { zh: timelineTexts(event, naming.zh).zh, en: timelineTexts(event, naming.en).en },
    alert: alert ? { kind: alert.kind, level: alert.level } : null,
    told: alerts.map(({ personId }) => named(personId)),
  };
};
