import type { TaskId } from '../../shared/party.js';
import type { DirectiveEvent } from './registry.js';

/** The task that an event is about; null = the directive as a whole. */
export const taskIdOf = ({ data }: Pick<DirectiveEvent, 'data'>): TaskId | null => ('taskId' in data ? (data.taskId ?? null) : null);
