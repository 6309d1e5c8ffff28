import type {
  AlertSubject,
  BilingualText,
  BulkCommandType,
  DirectiveCommandType,
  DirectiveEventMap,
  DirectiveEventType,
  Language,
  RefusalCode,
  ToldEventType,
} from '@duban/domain';
import type { Written } from './formats.js';
import type { Naming, Namings } from './names.js';

/** What a refusal says: which rule it is, and what to do about it. */
export type RefusalText = Readonly<Record<Language, { title: string; advice: string }>>;

/** What the sentence of an alert may tell besides the event's own data. */
export interface AlertAbout extends Pick<AlertSubject, 'duty' | 'asked' | 'by'>, Written {
  /** The department that leads the task. */
  lead: BilingualText;
  names: Namings;
}

interface Recorded<T extends DirectiveEventType> {
  /** In a list. */
  label: BilingualText;
  /** As a sentence. `task` is the event's task as readers know it; empty for an event of a directive as a whole. */
  timeline: (data: DirectiveEventMap[T], task: string, names: Naming) => BilingualText;
}

export interface AlertWords<T extends DirectiveEventType> {
  /** As it is told to a person, after number and title. */
  alert: (data: DirectiveEventMap[T], about: AlertAbout) => BilingualText;
}

/** All that is said of an event. One that is told to persons has a sentence for that, any other has none. */
export type EventWords<T extends DirectiveEventType> = Recorded<T> & (T extends ToldEventType ? AlertWords<T> : { alert?: never });

/** What an act itself is called. One that a job may do to many has a name for that too. */
type Called<T extends DirectiveCommandType> = { name: BilingualText } & (T extends BulkCommandType
  ? { many: BilingualText }
  : { many?: never });

/** All that is said of an act: what it is called, the events that only it makes, the refusals that only it gives. */
export type ActWords<T extends DirectiveCommandType, E extends DirectiveEventType = never, R extends RefusalCode = never> = Called<T> & {
  readonly type: T;
  readonly events: { readonly [K in E]: EventWords<K> };
  readonly refusals: { readonly [K in R]: RefusalText };
};

/** Leave out what there is none of. */
export const defineActWords = <T extends DirectiveCommandType, E extends DirectiveEventType = never, R extends RefusalCode = never>(
  type: T,
  said: Called<T> & { events?: { readonly [K in E]: EventWords<K> }; refusals?: { readonly [K in R]: RefusalText } },
): ActWords<T, E, R> => ({ events: {}, refusals: {}, ...said, type }) as ActWords<T, E, R>;

/** For an event that belongs to no single act: several make it, or the clock does. */
export const defineEventWords = <T extends DirectiveEventType>(type: T, said: EventWords<T>): EventWords<T> & { readonly type: T } => ({
  ...said,
  type,
});
