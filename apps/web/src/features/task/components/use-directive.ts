import { useSuspenseQuery } from '@tanstack/react-query';
import { wholeActsOf } from '../../../shared/acts/model/acts.js';
import { directiveQuery } from '../../../shared/api/directive.js';
import { homeQuery } from '../../../shared/api/home.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { ownDepartments } from '../../../shared/status/own-departments.js';
import { clocksQuery } from '../api/task.js';
import { relationsOf, tasksOf } from '../model/directive-page.js';

/** Everything that a directive's page draws. */
export const useDirective = (directiveId: string) => {
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: directive } = useSuspenseQuery(directiveQuery(directiveId));
  const { data: clocks } = useSuspenseQuery(clocksQuery(directiveId));
  const readers = new Set([home.me.id, ...home.me.actingFor.map(({ principalId }) => principalId)]);
  const watched = { whole: (directive.watches ?? []).some(({ personId }) => readers.has(personId)), task: false };
  return {
    ...{ directive, watched, me: home.me },
    own: ownDepartments(home.me),
    nameOf: useNameOf(home, clocks, directive),
    tasks: tasksOf(directive, clocks.items),
    relations: relationsOf(directive),
    acts: wholeActsOf(directive, watched),
  };
};
export type DirectiveShown = ReturnType<typeof useDirective>;
