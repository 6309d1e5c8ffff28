import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { first, textRequired } from '../../shared/refusing.js';
import { longText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import { amendAssists, assistChanges } from './amend-assists.js';
import { entryAct } from './define-act.js';
import { apartFrom } from './shared/roles.js';
import { liveRequired } from './shared/states.js';

const AMENDED = { description: 'What it changes of the assisting departments and their parts (needs the right to amend them)' };

/** 裁定分歧: by the office, and by nobody who serves on either side. It may set who assists, with what and by when, in the same act. */
export const decideDisagreement = entryAct({
  type: 'DecideDisagreement',
  input: z.object({ ruling: longText, assists: assistChanges.optional().meta(AMENDED) }),
  grants: BY_OFFICE,
  entries: (task) => (task.disagreements ?? []).filter((one) => !one.decision),
  gone: 'disagreement_not_pending',
  possible: ({ task, entry }, who, ctx) => first(liveRequired(task), apartFrom(task, [entry.by], who, ctx)),
  refuses: (on, { taskId, ruling, assists }, who, ctx) =>
    first(
      textRequired({ ruling }),
      assists ? (amendAssists.possible(on, who, ctx) ?? amendAssists.refuses(on, { ...assists, taskId, reason: ruling }, who, ctx)) : null,
    ),
  decide: (on, { taskId, n, ruling, assists }, who, ctx) => {
    const { entry } = on;
    const amended = assists ? amendAssists.decide(on, { ...assists, taskId, reason: ruling }, who, ctx) : [];
    const toldOfThat = amended.flatMap((event) => (event.type === 'AssistsAmended' ? event.data.to : []));
    const sides = addressees(ctx, who, [entry.departmentId, entry.with].flatMap(headAndClerk));
    const to = sides.filter((one) => !toldOfThat.includes(one));
    return [{ type: 'DisagreementDecided', data: { taskId, n, ruling, to } }, ...amended];
  },
  problems: ['separation_of_duties', ...amendAssists.problems],
  includes: ({ assists }) => (assists ? [amendAssists] : []),
});
