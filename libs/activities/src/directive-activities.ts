import type { DirectiveActivities } from '@duban/protocol';
import { createHandler, type HandlerDeps } from '@duban/directives';

/** What a worker registers for directives. */
export const createDirectiveActivities = (deps: HandlerDeps): DirectiveActivities => ({ handle: createHandler(deps) });
