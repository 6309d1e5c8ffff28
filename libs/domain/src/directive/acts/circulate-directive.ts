import { z } from 'zod';
import { BY_READERS } from '../../shared/grants.js';
import { first, refusal, when } from '../../shared/refusing.js';
import { id, longText } from '../../shared/schema.js';
import type { DecisionContext } from '../context.js';
import type { Refusal } from '../refusals.js';
import type { Directive } from '../state/index.js';
import { granted } from '../who-may/allowed.js';
import { partsOfDirective } from '../who-may/parts.js';
import { directiveAct } from './define-act.js';
import { markCirculationRead } from './mark-circulation-read.js';

/** Circulating shows nobody what they may not read anyway. */
const readersMayRead = (state: Directive, to: readonly string[], ctx: DecisionContext): Refusal | null => {
  const parts = partsOfDirective(state);
  const may = (personId: string): boolean =>
    ctx.directory.standingsOf(personId).some((standing) => granted(markCirculationRead, standing, parts));
  const without = to.flatMap((personId, place) => (may(personId) ? [] : [{ personId, at: `to.${place}` }]));
  const [one] = without;
  return one ? { ...refusal('reader_without_access', { personId: one.personId }), at: without.map(({ at }) => at) } : null;
};

/** 传阅: the paper goes to named persons for reading. No clock, nothing to do but to read; also when it has ended. */
export const circulateDirective = directiveAct({
  type: 'CirculateDirective',
  input: z.object({ taskId: id.optional(), to: z.array(id).min(1).max(100), note: longText.default('') }),
  grants: BY_READERS,
  possible: () => null,
  refuses: ({ state }, { taskId, to }, who, ctx) =>
    first(
      when(taskId !== undefined && !state.tasks[taskId], 'task_not_found', { taskId: taskId ?? null }),
      when(to.includes(who.actor.personId), 'reader_is_sender', { personId: who.actor.personId }),
      readersMayRead(state, to, ctx),
    ),
  decide: ({ state }, { taskId, to, note }) => {
    const n = (state.circulations?.length ?? 0) + 1;
    return [{ type: 'DirectiveCirculated', data: { n, ...(taskId === undefined ? {} : { taskId }), note, to: [...new Set(to)] } }];
  },
  problems: ['reader_is_sender', 'reader_without_access'],
});
