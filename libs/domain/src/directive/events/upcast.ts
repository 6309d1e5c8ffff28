import { eventSchemas } from '../../shared/upcast.js';
import { EVENTS } from './registry.js';
import type { DirectiveEvent } from './registry.js';

export const directiveEvents = eventSchemas<DirectiveEvent>(EVENTS);
export const { currentSchemaVersion, upcast } = directiveEvents;
