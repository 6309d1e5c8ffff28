import type { BulkCommandType, DirectiveCommandMap } from '../../directive/acts/registry.js';
import type { Actor, Authority, DirectiveId, Party, TaskId } from '../../shared/party.js';

/** How the requester acts on an item: who, for whom and on what ground, as of the request. */
export interface Ground {
  actor: Actor;
  accountable: Party;
  authority: Authority;
}

export interface BulkItem {
  directiveId: DirectiveId;
  /** Empty of an act on the directive as a whole. */
  taskId: TaskId;
  /** What this one has of its own, over what all share. */
  data?: Record<string, unknown>;
  /** Which of the grounds it is done on; null = none, and refused. */
  ground: number | null;
}

/** 批量办理: one kind of command on many tasks, or on many directives. */
export interface BulkRequest {
  command: BulkCommandType;
  /** What all items share. */
  shared: Record<string, unknown>;
  grounds: Ground[];
  items: BulkItem[];
}

/** The fields of an item's command, with the task that it is about. */
export const bulkData = <T extends BulkCommandType>({ shared }: BulkRequest, item: BulkItem): DirectiveCommandMap[T] =>
  ({ ...shared, ...item.data, ...(item.taskId === '' ? {} : { taskId: item.taskId }) }) as unknown as DirectiveCommandMap[T];
