import { BULLETIN_EVENTS } from '../bulletin/events/registry.js';
import { EVENTS } from '../directive/events/registry.js';
import { INCIDENT_EVENTS } from '../incident/events/registry.js';
import { JOB_EVENTS } from '../job/events/registry.js';
import { OFFLINE_EVENTS } from '../offline/events/registry.js';
import { MEETING_EVENTS } from '../meeting/events/registry.js';
import { ORGANISATION_EVENTS } from '../organisation/events/registry.js';
import type { ObligationKind } from '../policy/policy.js';
import type { AlertKind, AlertLevel } from '../shared/alert-kinds.js';
import type { PersonId } from '../shared/party.js';
import { choices } from '../shared/told.js';
import type { Whom } from '../shared/told.js';

/** The kinds of stream whose events may tell somebody. */
export const TOLD_STREAMS = {
  directive: EVENTS,
  meeting: MEETING_EVENTS,
  organisation: ORGANISATION_EVENTS,
  job: JOB_EVENTS,
  incident: INCIDENT_EVENTS,
  bulletin: BULLETIN_EVENTS,
  offline: OFFLINE_EVENTS,
};
export type ToldStream = keyof typeof TOLD_STREAMS;

/** One row of `docs/alerts.md`: whom an event tells and how, or why it tells nobody. */
export type ToldRow = { type: string } & (
  | { whom: readonly Whom[]; kinds: readonly AlertKind[]; levels: readonly AlertLevel[]; duties: readonly ObligationKind[] }
  | { because: string }
);

interface Declared {
  type: string;
  told:
    | { because: string }
    | {
        alert: {
          whom: readonly Whom[];
          kind: AlertKind | { among: readonly AlertKind[] };
          level: AlertLevel | { among: readonly AlertLevel[] };
          asks?: ObligationKind;
          starts?: readonly ObligationKind[];
        };
      };
}

const rowOf = ({ type, told }: Declared): ToldRow => {
  if ('because' in told) return { type, because: told.because };
  const { whom, kind, level, asks, starts = [] } = told.alert;
  return { type, whom, kinds: choices(kind), levels: choices(level), duties: asks === undefined ? starts : [asks, ...starts] };
};

/** What every event of a kind of stream declares of whom it tells: no event is without a row, since none compiles without saying so. */
export const toldRows = (stream: ToldStream): ToldRow[] => Object.values<Declared>(TOLD_STREAMS[stream]).map(rowOf);

interface Recorded {
  type: string;
  data: object;
}

/** Whom an event of any such stream is for, as it declares; empty where it tells nobody. */
export const addresseesIn = (stream: ToldStream, { type, data }: Recorded): readonly PersonId[] => {
  const events = TOLD_STREAMS[stream] as Readonly<Record<string, { told: object }>>;
  const told = events[type]?.told as { persons?: (data: object) => readonly PersonId[] } | undefined;
  return told?.persons?.(data) ?? [];
};
