import type { PersonId, TaskId } from '../../shared/party.js';
import { oneOf } from '../../shared/told.js';
import type { Directive, Task } from '../state/index.js';
import type { Watch } from '../state/watches.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** What is of weight to whoever watches. */
export const HAPPENINGS = [
  'overdue', // 逾期
  'notice_issued', // 发出督办单
  'report_missed', // 漏报
  'objected', // 提出异议
  'blocked', // 受阻
  'extension_asked', // 申请延期
  'termination_asked', // 申请停办
  'closure_returned', // 办结申请被退回
  'suspended', // 暂缓
  'completed', // 办结
  'terminated', // 终止
  'merged', // 并案
  'reopened', // 重新办理
] as const;
export type HappeningKind = (typeof HAPPENINGS)[number];

/** Of one task, or of the directive as a whole. */
export interface Happening {
  what: HappeningKind;
  taskId?: TaskId;
}

/**
 * 关注提醒: something of weight has happened to what is watched, or under special watch. Watchers told. Once, at the end of the act or of
 * the look at the clocks that brought it.
 */
export interface WatchersTold {
  /** Where all of it is about one task. */
  taskId?: TaskId;
  happened: Happening[];
  to: PersonId[];
}

const toldOf = (watches: readonly Watch[] | undefined, to: readonly PersonId[], toldAt: string): Watch[] =>
  (watches ?? []).map((one) => (to.includes(one.personId) ? { ...one, toldAt } : one));

const GOOD: readonly HappeningKind[] = ['completed', 'merged'];

export const watchersTold = defineEvent<'WatchersTold', WatchersTold>({
  type: 'WatchersTold',
  upcasters: [],
  fold: (state, { data: { happened, to }, meta }): Directive => {
    const at = meta.occurredAt;
    const touched = happened.flatMap(({ taskId }) => (taskId !== undefined && state.tasks[taskId]?.watches ? [state.tasks[taskId]] : []));
    const tasks = touched.map((task): [TaskId, Task] => [task.id, { ...task, watches: toldOf(task.watches, to, at) }]);
    return {
      ...state,
      ...(state.watches ? { watches: toldOf(state.watches, to, at) } : {}),
      ...(state.specialWatch ? { specialWatch: { ...state.specialWatch, toldAt: at } } : {}),
      ...(tasks.length > 0 ? { tasks: { ...state.tasks, ...Object.fromEntries(tasks) } } : {}),
    };
  },
  told: named<WatchersTold>({
    whom: ['watchers'],
    kind: 'information',
    level: oneOf(['info', 'warn'], ({ happened }) => (happened.every(({ what }) => GOOD.includes(what)) ? 'info' : 'warn')),
  }),
});
