import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 归档: nothing more will come of itself. Directive archived. */
export type DirectiveArchived = Record<string, never>;

export const directiveArchived = defineEvent<'DirectiveArchived', DirectiveArchived>({
  type: 'DirectiveArchived',
  upcasters: [],
  fold: (state, { meta }) => ({ ...state, archivedAt: meta.occurredAt }),
  told: nobody('nothing is asked of anybody'),
});
