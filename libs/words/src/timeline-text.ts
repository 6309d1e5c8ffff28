import type { BilingualText, DirectiveEvent, DirectiveEventOf, DirectiveEventType, Language } from '@duban/domain';
import { IDS_AS_NAMES, type Naming } from './names.js';
import { EVENT_WORDS } from './registry.js';

const sentence = <T extends DirectiveEventType>({ type, data }: DirectiveEventOf<T>, names: Naming): BilingualText =>
  EVENT_WORDS[type].timeline(data, 'taskId' in data && data.taskId !== undefined ? names.task(data.taskId) : '', names);

/** A readable sentence for an event, in both languages. */
export const timelineTexts = (event: DirectiveEvent, names: Naming = IDS_AS_NAMES): BilingualText => sentence(event, names);

export const timelineText = (event: DirectiveEvent, lang: Language, names: Naming = IDS_AS_NAMES): string =>
  timelineTexts(event, names)[lang];
