import type { Choice, FieldName, Values } from './field-name.js';
import type { FormOn } from './form-on.js';

/**
 * unit: any department; party: a department or a post of the supervising side; side: another that has a part in the task; some: several of a few;
 * one: of a few that have names of their own; person, persons: of those in a post; orders: tasks to give out; matter: another
 * directive; targets: what a task is measured by; policy: rules that are in force.
 */
export type FieldKind =
  | ('line' | 'some' | 'long' | 'number' | 'day' | 'choice' | 'unit' | 'party' | 'side' | 'files' | 'measures' | 'milestones')
  | ('one' | 'person' | 'persons' | 'orders' | 'matter' | 'policy' | 'targets');

export interface Field {
  name: FieldName;
  kind: FieldKind;
  required?: boolean | ((values: Values) => boolean);
  choices?: readonly Choice[] | ((on: FormOn) => readonly Choice[]);
  /** Asked only then, or where something stands in it already. */
  when?: (on: FormOn, values: Values) => boolean;
  /** Where it stands in what is sent, when not under its own name. */
  sentAs?: readonly [group: string, name?: string];
  /** What several are chosen of. */
  options?: (on: FormOn) => readonly Option[];
}

/** Said by its own name, or by that of its department. */
export interface Option {
  id: string;
  label: string | null;
}

const SEPARATOR = '\n';
/** Several that are chosen, as they stand in a field. */
export const chosenIn = (value: string | undefined): string[] => (value ?? '').split(SEPARATOR).filter((one) => one !== '');
export const withChosen = (value: string | undefined, id: string, on: boolean): string =>
  [...chosenIn(value).filter((one) => one !== id), ...(on ? [id] : [])].join(SEPARATOR);

export const long = (name: FieldName, required = false): Field => ({ name, kind: 'long', required });
export const behind = (name: FieldName): Field => ({ ...long(name), when: ({ task }) => task?.flags.behindSchedule === true });
export const yesOrNo = (name: FieldName): Field => ({ name, kind: 'choice', required: true, choices: ['true', 'false'] });
export const files = (name: 'files' | 'evidence'): Field => ({ name, kind: 'files' });
export const measures: Field = { name: 'measures', kind: 'measures', when: ({ task }) => task !== null && task.measures.length > 0 };
