import type { DirectiveActivities } from '@duban/protocol';
import { createHandler, type Handler, type HandlerDeps } from '@duban/directives';

/** What a worker registers for directives. */
export const createDirectiveActivities = (deps: HandlerDeps): DirectiveActivities & { handle: Handler } => ({
  handle: createHandler(deps),
});
