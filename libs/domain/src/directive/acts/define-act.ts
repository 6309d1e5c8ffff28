import type { z } from 'zod';
import type { Grants } from '../../shared/grants.js';
import type { Role } from '../../shared/party.js';
import type { Who } from '../command-meta.js';
import type { DecisionContext } from '../context.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { Refusal, RefusalCode } from '../refusals.js';
import type { Circulation, Directive, DirectiveState, Notice, Obligation, Task } from '../state/index.js';
import type { Condition } from '../who-may/conditions.js';
import { PATH_IDS } from './act.js';
import type { Act, ActKind, IdsOf, Pinned } from './act.js';
import { isRefusal, refusal } from '../../shared/refusing.js';
import { WORKING, directiveStatus } from './shared/states.js';

/** What each act says itself, in the order in which a reader asks. */
interface Said<T extends string, I extends z.ZodObject, On, Data, B extends boolean> {
  type: T;
  input: I;
  grants: Grants;
  provided?: Partial<Record<Role, Condition<On, NoInfer<Data>>>>;
  possible(on: On, who: Who, ctx: DecisionContext): Refusal | null;
  refuses?(on: On, data: Data, who: Who, ctx: DecisionContext): Refusal | null;
  decide(on: On, data: Data, who: Who, ctx: DecisionContext): DirectiveEvent[];
  problems?: readonly RefusalCode[];
  bulk?: B;
  bulkInput?: z.ZodObject;
  includes?(data: Data): readonly { readonly type: string }[];
}

/** What follows from what it is about. */
type Located<On, Data> = Pick<Act<string, unknown, Data, On, boolean>, 'on' | 'targets' | 'find'>;

/** The fields that the schema names: of none it would say that there may be none. */
type Fields<O> = { [F in keyof O as string extends F ? never : F]: O[F] };
type SentTo<I extends z.ZodObject, K extends ActKind> = Fields<z.output<I>> & IdsOf<K>;

const completed =
  <In extends object, Data>(on: ActKind) =>
  (input: In, { path }: Pinned): Data =>
    ({ ...input, ...Object.fromEntries(PATH_IDS[on].map((id) => [id, path[id]])) }) as Data;

const define = <T extends string, I extends z.ZodObject, On, Data, B extends boolean = false>(
  said: Said<T, I, On, Data, B> & { complete?(input: z.output<I>, pinned: Pinned): Data },
  located: Located<On, Data>,
): Act<T, z.output<I>, Data, On, B> => ({
  complete: completed(located.on),
  provided: {},
  refuses: () => null,
  includes: () => [],
  problems: [],
  bulk: false as B,
  ...said,
  ...located,
});

const NOT_FOUND = refusal('directive_not_found');

/** An act that begins a directive. */
export const beginningAct = <T extends string, I extends z.ZodObject, Data extends { directiveId: string }>(
  said: Said<T, I, { state: null }, Data, false> & { complete(input: z.output<I>, pinned: Pinned): Data },
) =>
  define<T, I, { state: null }, Data>(said, {
    on: 'new',
    targets: (state) => (state ? [] : [{ state }]),
    find: (state, { directiveId }) => (state ? refusal('directive_exists', { directiveId }) : { state }),
  });

/** An act on a directive as a whole. `complete` where not what was sent is recorded, but what it names. */
export const directiveAct = <T extends string, I extends z.ZodObject, Data extends object = z.output<I>, B extends boolean = false>(
  said: Said<T, I, { state: Directive }, Data, B> & { complete?(input: z.output<I>, pinned: Pinned): Data },
) =>
  define<T, I, { state: Directive }, Data, B>(said, {
    on: 'directive',
    targets: (state) => (state ? [{ state }] : []),
    find: (state) => (state ? { state } : NOT_FOUND),
  });

interface OnCirculation {
  state: Directive;
  entry: Circulation;
}

/** An act on what was circulated of a directive; its number is sent. */
export const circulationAct = <T extends string, I extends z.ZodObject<{ n: z.ZodInt }>>(
  said: Said<T, I, OnCirculation, z.output<I>, false>,
) =>
  define<T, I, OnCirculation, z.output<I>>(
    { ...said, problems: ['not_for_your_reading', ...(said.problems ?? [])] },
    {
      on: 'directive',
      targets: (state) => (state?.circulations ?? []).map((entry) => ({ state: state as Directive, entry })),
      find: (state, { n }) => {
        if (!state) return NOT_FOUND;
        const entry = state.circulations?.find((one) => one.n === n);
        return entry ? { state, entry } : refusal('not_for_your_reading', { n });
      },
    },
  );

interface OnTask {
  state: Directive;
  task: Task;
}

const tasksOf = (state: DirectiveState): OnTask[] => (state ? Object.values(state.tasks).map((task) => ({ state, task })) : []);

const findTask = (state: DirectiveState, taskId: string): OnTask | Refusal => {
  if (!state) return NOT_FOUND;
  const task = state.tasks[taskId];
  return task ? { state, task } : refusal('task_not_found', { taskId });
};

const worked = (state: Directive): Refusal | null => directiveStatus(state, WORKING);

/** The same act, possible only in a directive that is being worked on. */
const whileWorked = <S extends { possible(on: On, who: Who, ctx: DecisionContext): Refusal | null }, On extends { state: Directive }>(
  said: S,
): S => ({ ...said, possible: (on: On, who: Who, ctx: DecisionContext) => worked(on.state) ?? said.possible(on, who, ctx) });

/** An act on a task, in a directive that is being worked on. */
export const taskAct = <T extends string, I extends z.ZodObject, B extends boolean = false>(
  said: Said<T, I, OnTask, SentTo<I, 'task'>, B>,
) =>
  define<T, I, OnTask, SentTo<I, 'task'>, B>(whileWorked(said), {
    on: 'task',
    targets: tasksOf,
    find: (state, { taskId }) => findTask(state, taskId),
  });

/** What tells the entries that an act may be about from the others of a task. */
interface Entries<N> {
  entries(task: Task): N[];
  /** What whoever names another is told. */
  gone: RefusalCode;
}

const entryOf =
  <N extends { n: number }>({ entries, gone }: Entries<N>) =>
  (state: DirectiveState, { taskId, n }: { taskId: string; n: number }): (OnTask & { entry: N }) | Refusal => {
    const on = findTask(state, taskId);
    if (isRefusal(on)) return on;
    const entry = entries(on.task).find((one) => one.n === n);
    return entry ? { ...on, entry } : (worked(on.state) ?? refusal(gone, { taskId, n }));
  };

/** An act on a numbered entry of a task: a request, a block, a nudge, a closure. `numbered` says where its number is sent. */
export const entryAct = <T extends string, I extends z.ZodObject, N extends { n: number }, B extends boolean = false>(
  said: Entries<N> & Said<T, I, OnTask & { entry: N }, SentTo<I, 'entry'>, B> & { numbered?: 'in_body' },
) => {
  const { entries, gone, numbered, ...own } = said;
  return define<T, I, OnTask & { entry: N }, SentTo<I, 'entry'>, B>(
    { ...whileWorked(own), problems: [gone, ...(own.problems ?? [])] },
    {
      on: numbered === 'in_body' ? 'task' : 'entry',
      targets: (state) => tasksOf(state).flatMap((on) => entries(on.task).map((entry) => ({ ...on, entry }))),
      find: entryOf({ entries, gone }),
    },
  );
};

interface Notices {
  /** Which notices it may be about. */
  holds(state: Directive, notice: Notice): boolean;
  gone: RefusalCode;
  /** Possible also when the directive has ended. */
  afterEnd?: true;
}
type OnNotice = OnTask & { notice: Notice; obligation: Obligation };

const noticesOf =
  ({ holds }: Notices) =>
  (state: Directive, notice: Notice | undefined): OnNotice[] => {
    const obligation = notice && state.obligations[notice.obligationId];
    const task = notice && state.tasks[notice.taskId];
    return notice && obligation && task && holds(state, notice) ? [{ state, task, notice, obligation }] : [];
  };

/** An act on a notice. */
export const noticeAct = <T extends string, I extends z.ZodObject, B extends boolean = false>(
  said: Notices & Said<T, I, OnNotice, SentTo<I, 'notice'>, B>,
) => {
  const { holds, gone, afterEnd, ...own } = said;
  const meant = noticesOf({ holds, gone });
  return define<T, I, OnNotice, SentTo<I, 'notice'>, B>(
    { ...(afterEnd ? own : whileWorked(own)), problems: [gone, ...(own.problems ?? [])] },
    {
      on: 'notice',
      targets: (state) => (state ? Object.values(state.notices).flatMap((notice) => meant(state, notice)) : []),
      find: (state, { taskId, noticeId }) => {
        const on = findTask(state, taskId);
        if (isRefusal(on)) return on;
        const [found] = meant(on.state, on.state.notices[noticeId]);
        if (found?.task === on.task) return found;
        return (afterEnd ? null : worked(on.state)) ?? refusal(gone, { noticeId });
      },
    },
  );
};
