import type { Queryable } from '@duban/platform';
import { DIRECTIVES, MEETINGS, readEvents, readStreamHead, type CommandCause, type StreamHead } from '@duban/event-store';
import { LRUCache } from 'lru-cache';
import { load } from '../load/load.js';
import type { DirectiveRules } from '../rules.js';
import { CAUSING_EVENTS, followUpsOf, type CommandForDirective } from './follow-ups.js';
import { listFollowUps } from './list-follow-ups.js';

type Rules = Pick<DirectiveRules, 'fold'>;

/** Types of all events, of whatever stream, that may set something going. */
export const ALL_CAUSING_EVENTS: readonly string[] = ['ListApproved', ...CAUSING_EVENTS];

/**
 * The commands that an event of the record causes, in their order, derived from it and what came before it; none when it causes nothing
 * or there is no such event.
 * @throws Unreadable, UnreadableEvent when this build cannot take in what the record holds
 */
export const causedBy = async (
  db: Queryable,
  rules: Rules,
  { streamId, version }: Pick<CommandCause, 'streamId' | 'version'>,
): Promise<CommandForDirective[]> => {
  const head = await readStreamHead(db, streamId);
  if (version > head.version) return [];
  if (head.category === 'meeting') return byMeeting(db, streamId, version);
  return head.category === 'directive' ? byDirective(db, rules, head, version) : [];
};

const byMeeting = async (db: Queryable, streamId: string, version: number): Promise<CommandForDirective[]> => {
  const meetingId = MEETINGS.idOf(streamId);
  const [event] = await readEvents(db, MEETINGS, meetingId, { fromVersion: version, toVersion: version });
  if (event?.type !== 'ListApproved') return [];
  return listFollowUps(await readEvents(db, MEETINGS, meetingId, { toVersion: version }));
};

const byDirective = async (db: Queryable, rules: Rules, head: StreamHead, version: number): Promise<CommandForDirective[]> => {
  const directiveId = DIRECTIVES.idOf(head.streamId);
  const [event] = await readEvents(db, DIRECTIVES, directiveId, { fromVersion: version, toVersion: version });
  if (!event || !CAUSING_EVENTS.includes(event.type)) return [];
  const { state } = await load(db, rules, { ...head, version });
  return followUpsOf(directiveId, state, event);
};

/** Events of which the commands are kept: a list is derived whole, and is asked for once for each of its commands. */
const REMEMBERED = 8;

/** The same, remembering the last few events that were asked for: what an event causes never changes. */
export const rememberingCauses = (
  db: Queryable,
  rules: Rules,
): ((cause: Pick<CommandCause, 'streamId' | 'version'>) => Promise<CommandForDirective[]>) => {
  const known = new LRUCache<string, Promise<CommandForDirective[]>>({ max: REMEMBERED });
  return ({ streamId, version }) => {
    const key = `${streamId}/${version}`;
    const asked = known.get(key) ?? causedBy(db, rules, { streamId, version });
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
};
