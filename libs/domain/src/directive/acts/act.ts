import type { z } from 'zod';
import type { Policy } from '../../policy/policy.js';
import type { Grants } from '../../shared/grants.js';
import type { DirectiveId, Role, TaskId } from '../../shared/party.js';
import type { Who } from '../command-meta.js';
import type { DecisionContext } from '../context.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { Refusal, RefusalCode } from '../refusals.js';
import type { DirectiveState } from '../state/index.js';
import type { Condition } from '../who-may/conditions.js';
import type { On } from '../who-may/parts.js';

/** What an act is about: a directive that is only now registered, one that exists, a task, an entry of a task, a notice. */
export type ActKind = 'new' | 'directive' | 'task' | 'entry' | 'notice';

/** The ids of an act's address, besides the directive's, that belong to what is recorded of it. */
export interface PathIds {
  taskId: TaskId;
  n: number;
  noticeId: string;
}
export const PATH_IDS = {
  new: [],
  directive: [],
  task: ['taskId'],
  entry: ['taskId', 'n'],
  notice: ['taskId', 'noticeId'],
} as const satisfies Record<ActKind, readonly (keyof PathIds)[]>;
export type IdsOf<K extends ActKind> = Pick<PathIds, (typeof PATH_IDS)[K][number]>;

/** What somebody's request does not say itself: what its address names, and what is in force as it comes. */
export interface Pinned {
  path: { directiveId: DirectiveId } & Partial<PathIds>;
  /** The one of this version, or the one in force. Throws when there is none. */
  policy(version?: string): Policy;
  calendarVersion(): string;
  /** The id of the n-th directive that the request begins; the same for a retry of it. */
  childId(n: number): DirectiveId;
}

/**
 * One thing that can be done to a directive. `In` is what a person sends, `Data` what is recorded, `On` what of the state it is about.
 * `possible` and `refuses` are the whole of its rules: where both find nothing, `decide` only says what follows.
 */
export interface Act<T extends string, In, Data, On, B extends boolean> {
  readonly type: T;
  readonly on: ActKind;
  /** What is sent, without the ids of the address and without the circumstances that come with any act. */
  readonly input: z.ZodObject;
  complete(input: In, pinned: Pinned): Data;
  readonly grants: Grants;
  /** What must hold besides, for some of these roles. */
  readonly provided: Readonly<Partial<Record<Role, Condition<On, Data>>>>;
  /** Everything in the state that it may be about; whether it is possible there is asked of each. */
  targets(state: DirectiveState): On[];
  /** What it is about by the ids in its data, or that there is no such thing. */
  find(state: DirectiveState, data: Data): On | Refusal;
  /** Why whoever may do it cannot do it now, whatever they send; null = they can. Asks for no role. */
  possible(on: On, who: Who, ctx: DecisionContext): Refusal | null;
  /** What is wrong with what they send, where it is possible. */
  refuses(on: On, data: Data, who: Who, ctx: DecisionContext): Refusal | null;
  /** None when there is nothing to do. */
  decide(on: On, data: Data, who: Who, ctx: DecisionContext): DirectiveEvent[];
  /** Refusals of its own, besides those that any act of its kind may meet. */
  readonly problems: readonly RefusalCode[];
  /** May a job do it to many: the same words for all of them, and each can be undone or answered. */
  readonly bulk: B;
  /** What of it a job may send, where that is not all. */
  readonly bulkInput?: z.ZodObject;
  /** Acts that it does besides: whoever sends it must be allowed each of them. */
  includes(data: Data): readonly { readonly type: string }[];
}

/** Any act, when it does not matter which. */
export type AnyAct = Act<string, object, object, On, boolean>;
