import type { PersonId, TaskId } from '../../shared/party.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 传阅: somebody who has the paper sends it, or one task of it, to persons for reading; `to` are they. No clock runs. Circulated. */
export interface DirectiveCirculated {
  n: number;
  taskId?: TaskId;
  note: string;
  to: PersonId[];
}

export const directiveCirculated = defineEvent<'DirectiveCirculated', DirectiveCirculated>({
  type: 'DirectiveCirculated',
  upcasters: [],
  fold: (state, { data: { n, taskId, note, to }, meta }) => ({
    ...state,
    circulations: [
      ...(state.circulations ?? []),
      {
        ...{ n, at: meta.occurredAt, by: meta.actor.personId, taskId: taskId ?? null, note },
        readers: to.map((personId) => ({ personId, readAt: null, opinion: '' })),
      },
    ],
  }),
  told: named({ whom: ['readers'], kind: 'information', level: 'info', byWhom: true }),
});
