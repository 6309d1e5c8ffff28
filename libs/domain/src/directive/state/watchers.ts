import type { PersonId } from '../../shared/party.js';
import type { Directive } from './directive.js';
import type { Task } from './task.js';
import type { Watch } from './watches.js';

const inAll = (watches: readonly Watch[] | undefined, personId: PersonId): boolean =>
  watches?.some((one) => one.personId === personId) ?? false;

export const watchesDirective = ({ watches }: Pick<Directive, 'watches'>, personId: PersonId): boolean => inAll(watches, personId);
export const watchesTask = ({ watches }: Pick<Task, 'watches'>, personId: PersonId): boolean => inAll(watches, personId);

const persons = (watches: readonly Watch[] | undefined): PersonId[] => watches?.map(({ personId }) => personId) ?? [];

/** Whoever watches the task, or the directive that it is of. */
export const watchersOfTask = ({ watches }: Pick<Directive, 'watches'>, task: Pick<Task, 'watches'>): PersonId[] => [
  ...new Set([...persons(watches), ...persons(task.watches)]),
];

/** Whoever watches the directive, or any task of it. */
export const watchersOfDirective = ({ watches, tasks }: Pick<Directive, 'watches' | 'tasks'>): PersonId[] => [
  ...new Set([...persons(watches), ...Object.values(tasks).flatMap((task) => persons(task.watches))]),
];
