import type { DirectiveEvent, BilingualText, Language } from '@duban/domain';
import { IDS_AS_NAMES, type Naming } from './names.js';
import { chasingText, type ChasingEvent } from './timeline-chasing.js';
import { dateText, type DateEvent } from './timeline-dates.js';
import { isLifeEvent, lifeText } from './timeline-directive.js';
import { doingText, type DoingEvent } from './timeline-doing.js';

const DATE_TYPES: Record<DateEvent['type'], true> = {
  ExtensionRequested: true,
  ExtensionScreened: true,
  ExtensionGranted: true,
  ExtensionRefused: true,
  DueDateSet: true,
  StandingRequested: true,
  StandingDecided: true,
  StandingReviewed: true,
};
const DOING_TYPES: Record<DoingEvent['type'], true> = {
  TaskDispatched: true,
  TaskReceived: true,
  TaskRecalled: true,
  TaskTerminated: true,
  TaskReassigned: true,
  TaskSuspended: true,
  TaskResumed: true,
  DispatchAnswered: true,
  DispatchAnswerDecided: true,
  PlanSubmitted: true,
  ProgressReported: true,
  ReportMissed: true,
  ContributionDelivered: true,
  BlockRaised: true,
  BlockAnswered: true,
  BlockCleared: true,
};

const isDate = (event: DirectiveEvent): event is DateEvent => event.type in DATE_TYPES;
const isDoing = (event: DirectiveEvent): event is DoingEvent => event.type in DOING_TYPES;

/** A readable sentence for an event, in both languages. A type that nothing covers does not compile. */
export const timelineTexts = (event: DirectiveEvent, names: Naming = IDS_AS_NAMES): BilingualText => {
  if (isLifeEvent(event)) return lifeText(event, names);
  if (isDate(event)) return dateText(event, names);
  if (isDoing(event)) return doingText(event, names);
  const rest: ChasingEvent = event;
  return chasingText(rest, names);
};

export const timelineText = (event: DirectiveEvent, lang: Language, names: Naming = IDS_AS_NAMES): string =>
  timelineTexts(event, names)[lang];
