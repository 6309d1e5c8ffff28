import type { TaskId } from '../../shared/party.js';
import type { Standing } from '../../shared/standing.js';
import type { Who } from '../command-meta.js';
import type { DecisionContext } from '../context.js';
import type { Refusal } from '../refusals.js';
import type { Directive, DirectiveState } from '../state/index.js';
import { granted, notAllowed, type Meant } from '../who-may/allowed.js';
import { partsOf, type On } from '../who-may/parts.js';
import type { AnyAct } from './act.js';
import { ACTS, type DirectiveCommandType } from './registry.js';

/** One of the ways in which somebody could act: a ground, and what a command would state of it. */
export interface Way {
  standing: Standing;
  who: Who;
}

/** What an act would be about, by the ids of its address. */
export interface ActTarget {
  taskId?: TaskId;
  n?: number;
  noticeId?: string;
}

export interface ActNow extends ActTarget {
  act: DirectiveCommandType;
  /** The first way in which it can be done; null = in none. */
  way: Way | null;
  /** Why it cannot be done; of several ways, what the nearest one meets. null = it can. */
  refusal: Refusal | null;
}

/** As the acts' targets hold them. */
type Target = On & { entry?: { n: number }; notice?: { id: string } };

/** Why it cannot be done in this way, whatever else is sent; null = it can. The same that `decide` asks first. */
const refusalNow = (act: AnyAct, about: Omit<Meant, 'party'>, { standing, who }: Way): Refusal | null =>
  notAllowed(act, [standing], { ...about, party: who.accountable }) ?? act.possible(about.on, who, about.ctx);

/** The first way in which it is possible; without one, why not. */
const wayFor = (act: AnyAct, on: On, ways: readonly Way[], ctx: DecisionContext): Pick<ActNow, 'way' | 'refusal'> => {
  let nearest: Refusal | null = null;
  for (const way of ways) {
    const refusal = refusalNow(act, { on, ctx, data: null }, way);
    if (refusal === null) return { way, refusal };
    if (nearest === null || granted(act, way.standing, partsOf(on))) nearest = refusal;
  }
  return { way: null, refusal: nearest ?? { code: 'role_required', params: { roles: Object.keys(act.grants).join(',') } } };
};

const targetOf = ({ task, entry, notice }: Target): ActTarget => ({
  ...(task ? { taskId: task.id } : {}),
  ...(entry ? { n: entry.n } : {}),
  ...(notice ? { noticeId: notice.id } : {}),
});

/** Every act on everything in a directive that it could be about, and whether somebody can do it now. Those that only follow are left out. */
export const actsNow = (state: Directive, ways: readonly Way[], ctx: DecisionContext): ActNow[] =>
  (Object.entries(ACTS) as unknown as [DirectiveCommandType, AnyAct][])
    .filter(([, { on, grants }]) => on !== 'new' && Object.keys(grants).length > 0)
    .flatMap(([type, act]) =>
      (act.targets(state) as Target[]).map((on): ActNow => ({ act: type, ...targetOf(on), ...wayFor(act, on, ways, ctx) })),
    );

/** The way in which a command would be accepted, as far as that does not depend on what is sent; the first where none would. */
export const bestWay = <W extends Way>(
  state: DirectiveState,
  { type, data }: { type: DirectiveCommandType; data: object },
  ways: readonly W[],
  ctx: DecisionContext,
): W | undefined => {
  const act = ACTS[type] as unknown as AnyAct;
  const on = act.find(state, data);
  if ('code' in on) return ways[0];
  return ways.find((way) => refusalNow(act, { on, ctx, data }, way) === null) ?? ways[0];
};
