import type { Views } from '@duban/api-client';
import { numberIn } from '../../forms/number-in.js';
import type { Choice, FieldName, Values } from './field-name.js';
import type { FormOn } from './form-on.js';
import { chosenIn, type Field } from './field.js';
import { FORMS, type FormAct } from './forms.js';
import { TOGETHER } from './office-forms.js';
import { areWhole, measuresFrom, type TargetRow } from './targets.js';
import { countedRows, measuredBy, rosterText, type RosterRow } from './roster.js';

type StoredFile = Views['File'];

export type MilestoneRow = Record<'title' | 'due', string>;
/** A task to give out: what, by whom, by when, and when it is done. */
export type OrderRow = Record<'title' | 'lead' | 'due' | 'standard', string>;
export const EMPTY_ORDER: OrderRow = { title: '', lead: '', due: '', standard: '' };

/** What has been filled in so far; also what is kept on the device. */
export interface Draft {
  values: Values;
  files: StoredFile[];
  measures: Record<string, string>;
  /** By measure: who has done how much of it. */
  rosters: Record<string, RosterRow[]>;
  milestones: MilestoneRow[];
  orders: OrderRow[];
  /** Absent: as the task is measured now. */
  targets?: TargetRow[];
}

export const EMPTY_DRAFT: Draft = { values: {}, files: [], measures: {}, rosters: {}, milestones: [], orders: [] };

const blank = (value: string): boolean => value.trim() === '';

const ordersIn = ({ orders }: Pick<Draft, 'orders'>): OrderRow[] => orders.filter((row) => !Object.values(row).every(blank));
/** A date may be left to the policy. */
const isWhole = ({ title, lead, standard }: OrderRow): boolean => ![title, lead, standard].some(blank);

export const isEmpty = ({ values, files, measures, rosters, milestones, orders, targets }: Draft): boolean =>
  targets === undefined &&
  files.length === 0 &&
  [...Object.values(values), ...Object.values(measures)].every(blank) &&
  Object.values(rosters)
    .flat()
    .every((row) => Object.values(row).every(blank)) &&
  milestones.every(({ title, due }) => blank(title) && blank(due)) &&
  ordersIn({ orders }).length === 0;

export const choicesOf = ({ choices = [] }: Field, on: FormOn): readonly Choice[] =>
  typeof choices === 'function' ? choices(on) : choices;

/** The only way to answer is chosen beforehand. */
const withOnlyChoices = (fields: readonly Field[], on: FormOn, draft: Draft): Draft => {
  const only = fields.flatMap((field) => {
    const [one, ...more] = field.kind === 'choice' ? choicesOf(field, on) : [];
    return one !== undefined && more.length === 0 ? [[field.name, one]] : [];
  });
  return { ...draft, values: { ...draft.values, ...Object.fromEntries(only) } };
};

export interface Form {
  act: FormAct;
  fields: readonly Field[];
  /** With what goes without saying. */
  draft: Draft;
}

/** Fields to show: what is asked of a task that is behind is not asked of one that is not, unless something stands there. */
export const formOf = (act: FormAct, on: FormOn, kept: Draft): Form => {
  const draft = withOnlyChoices(FORMS[act], on, kept);
  const shown = ({ when, name, kind }: Field): boolean => {
    if (when === undefined || when(on, draft.values)) return true;
    // What was written is not hidden; what another answer has ruled out is.
    return kind === 'long' && !blank(draft.values[name] ?? '');
  };
  return { act, fields: FORMS[act].filter(shown), draft };
};

const filled = (draft: Draft, name: FieldName): string => draft.values[name]?.trim() ?? '';

export const isRequired = ({ required = false }: Field, { values }: Draft): boolean =>
  typeof required === 'function' ? required(values) : required;

const milestonesOf = ({ milestones }: Draft): MilestoneRow[] => milestones.filter(({ title, due }) => !blank(title) || !blank(due));

/** What is asked for and still empty, in the order of the form. */
export const missingIn = ({ fields, draft }: Form): FieldName[] =>
  fields
    .filter((field) => {
      if (field.kind === 'milestones') return milestonesOf(draft).some(({ title, due }) => blank(title) || blank(due));
      if (field.kind === 'orders') {
        const rows = ordersIn(draft);
        return !rows.every(isWhole) || (rows.length === 0 && isRequired(field, draft));
      }
      if (field.kind === 'targets') return !areWhole(draft.targets ?? []);
      if (field.kind === 'files') return isRequired(field, draft) && draft.files.length === 0;
      return isRequired(field, draft) && filled(draft, field.name) === '';
    })
    .map(({ name }) => name);

const measuresOf = (draft: Draft, { task }: FormOn): Record<string, number> | undefined => {
  const given = (task?.measures ?? []).flatMap((measure): [string, number][] => {
    const rows = countedRows(draft.rosters[measure.id] ?? []);
    if (rows.length > 0) return [[measure.id, measuredBy(measure, rows)]];
    const value = draft.measures[measure.id]?.trim() ?? '';
    return value === '' ? [] : [[measure.id, numberIn(value)]];
  });
  return given.length > 0 ? Object.fromEntries(given) : undefined;
};

const ROLE = 'role:';

/** How a party is chosen among departments and posts. */
export const roleChoice = (role: string): string => `${ROLE}${role}`;

const orderOf = ({ title, lead, due, standard }: OrderRow): object => ({
  ...{ shape: 'joint', title: title.trim(), closureStandard: standard.trim(), leads: [lead] },
  ...(due === '' ? {} : { due: { at: due } }),
});

const valueOf = ({ name, kind }: Field, draft: Draft, on: FormOn): unknown => {
  if (kind === 'files') return draft.files.length > 0 ? draft.files : undefined;
  if (kind === 'measures') return measuresOf(draft, on);
  if (kind === 'targets') return draft.targets && measuresFrom(draft.targets, on.task?.measures ?? []);
  if (kind === 'milestones') {
    const rows = milestonesOf(draft);
    return rows.length > 0 ? rows.map(({ title, due }) => ({ title: title.trim(), due })) : undefined;
  }
  const value = filled(draft, name);
  if (kind === 'orders') {
    const rows = ordersIn(draft);
    return rows.length === 0 ? undefined : rows.map(orderOf);
  }
  if (kind === 'some' || kind === 'persons') return value === '' ? undefined : chosenIn(value);
  if (name === 'scope') return value === 'task' ? on.task?.id : undefined;
  // Who agrees need say no more, and says so.
  if (value === '') return name === 'opinion' || name === 'reason' ? '' : undefined;
  if (kind === 'number') return numberIn(value);
  if (kind === 'party')
    return value.startsWith(ROLE) ? { kind: 'role', role: value.slice(ROLE.length) } : { kind: 'department', departmentId: value };
  return kind === 'choice' && (value === 'true' || value === 'false') ? value === 'true' : value;
};

/** The roster's rows go with the words of the report: the record itself counts only numbers. */
const withRosters = (body: Record<string, unknown>, draft: Draft, { task }: FormOn): Record<string, unknown> => {
  const told = (task?.measures ?? []).flatMap((measure) => {
    const rows = countedRows(draft.rosters[measure.id] ?? []);
    return rows.length > 0 ? [rosterText(measure, rows)] : [];
  });
  const at = ['done', 'summary'].find((name) => name in body);
  return at === undefined || told.length === 0 ? body : { ...body, [at]: [body[at], ...told].join('\n\n') };
};

/** What is sent: only what was filled in. */
export const bodyOf = ({ act, fields, draft }: Form, on: FormOn, actingFor?: { departmentId: string }): Record<string, unknown> => {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = valueOf(field, draft, on);
    if (value === undefined) continue;
    const [group, name] = field.sentAs ?? [];
    if (group === undefined || name === undefined) body[group ?? field.name] = value;
    else body[group] = { ...(body[group] as object | undefined), [name]: value };
  }
  const measured = fields.some(({ kind }) => kind === 'measures');
  const together = TOGETHER[act as keyof typeof TOGETHER];
  const whole = measured ? withRosters(body, draft, on) : body;
  return { ...(together === undefined ? whole : together(whole)), ...(actingFor ? { actingFor } : {}) };
};
