import { readdirSync, readFileSync } from 'node:fs';
import { currentSchemaVersion, DIRECTIVE_EVENT_TYPES, upcast } from '@duban/domain';
import type { BilingualText, DirectiveEvent, DirectiveEventType, EventMeta, StoredPayload } from '@duban/domain';
import { timelineTexts } from '../timeline-text.js';
import { NAMES } from './cast.spec-support.js';
import type { Sentence } from './sentence.spec-support.js';

interface Golden {
  type: DirectiveEventType;
  schemaVersion: number;
  data: StoredPayload;
  meta: EventMeta;
}
export interface GoldenEvent {
  name: string;
  newest: boolean;
  event: DirectiveEvent & { meta: EventMeta };
}

const folder = new URL('../../../domain/src/directive/golden/', import.meta.url);

const read = (file: string): GoldenEvent => {
  const { type, schemaVersion, data, meta } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Golden;
  return {
    name: file.replace('.json', ''),
    newest: schemaVersion === currentSchemaVersion(type),
    event: { ...upcast(type, schemaVersion, data), meta } as GoldenEvent['event'],
  };
};

/** Every version of every event, as it is kept for ever. */
export const goldenEvents = (): GoldenEvent[] => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return DIRECTIVE_EVENT_TYPES.flatMap((type) => files.filter((file) => file.startsWith(`${type}.`)).sort()).map(read);
};

const told = (event: GoldenEvent['event']): BilingualText => ({
  zh: timelineTexts(event, NAMES.zh).zh,
  en: timelineTexts(event, NAMES.en).en,
});

/** What the newest golden files hold one way only. */
const variants = ({ name, event, newest }: GoldenEvent): GoldenEvent[] => {
  if (!newest) return [];
  const other = (over: object, way: string): GoldenEvent => ({
    name: `${name}, ${way}`,
    event: { ...event, data: { ...event.data, ...over } } as GoldenEvent['event'],
    newest,
  });
  switch (event.type) {
    case 'ClosureSigned':
      return (['review', 'approval', 'responsibility'] as const).flatMap((meaning) => [
        other({ meaning, opinion: '同意办结', nextLevel: null, next: undefined, role: 'leader_in_charge' }, meaning),
        other({ meaning, opinion: '属实。', nextLevel: 1, next: { role: 'office_head', meaning: 'approval' } }, `${meaning}, up`),
      ]);
    case 'ContributionDelivered':
      return [other({ gathered: true }, 'gathered')];
    case 'TaskDispatched':
      return [
        other({ group: { id: 'g1', collator: 'fgw' }, assists: [] }, 'who gathers'),
        other({ group: { id: 'g1', collator: 'gxj' }, assists: [] }, 'one of a group'),
        other({ group: { id: 'g1', collator: 'fgw', gathers: true }, assists: [] }, 'a unit that only gathers'),
        other({ due: null }, 'standing'),
      ];
    case 'ReminderRaised':
      return [
        other({ workingDaysLeft: 1 }, 'a day before'),
        other({ workingDaysLeft: 0 }, 'on the day'),
        other({ workingDaysLeft: undefined, due: '2020-02-14T16:00:00.000Z' }, 'afterwards'),
      ];
    case 'AlertRaised':
      return [other({ workingDaysLeft: 2, due: '2020-02-19T16:00:00.000Z', missed: [] }, 'before')];
    case 'ReportMissed':
      return ['2020-W14', '2020-03', '2020-Q1', '2019-W52'].map((period) => other({ period }, period));
    case 'DispatchAnswered':
      return (['explain_only', 'cannot_solve_now', 'objection'] as const).map((kind) => other({ kind }, kind));
    case 'DueDateSet':
      return (['new_limit', 'rejudged', 'correction'] as const).map((kind) => other({ kind }, kind));
    case 'NoticeOwed':
      return (['auto', 'officer', 'leader'] as const).map((release) => other({ release, colour: 'orange' }, release));
    default:
      return [];
  }
};

/** The events of the golden files, and what they hold one way only. */
export const allEvents = (): GoldenEvent[] => goldenEvents().flatMap((one) => [one, ...variants(one)]);

export const timelineSentences = (): Sentence[] =>
  allEvents().map(({ name, event }) => ({ section: 'timeline', key: name, ...told(event) }));
