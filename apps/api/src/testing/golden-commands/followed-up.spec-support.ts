import { commandsInOutbox } from '@duban/testing/caused-commands';
import type { TestApi } from '../api.spec-support.js';

/** What the dispatcher does with the commands that others left for it, in their order. */
export const followedUp = async (api: TestApi): Promise<unknown[]> => {
  const answers: unknown[] = [];
  for (const { directiveId, command } of await commandsInOutbox(api.database.pool)) answers.push(await api.append(directiveId, command));
  return answers;
};
