import type { StampedEvent } from '@duban/domain';
import type { Loaded } from '../handler/decide.js';
import { isRetryable, Unreadable } from '../failures.js';
import type { OpenStream } from '../handler/record.js';
import type { DirectiveRules } from '../rules.js';

type Readable = Pick<OpenStream, 'version' | 'snapshot' | 'eventsAfter'>;

export const fold = (rules: Pick<DirectiveRules, 'fold'>, from: Loaded, events: readonly StampedEvent[]): Loaded => ({
  state: rules.fold(events, from.state),
  version: from.version + events.length,
  lastAt: events.at(-1)?.meta.occurredAt ?? from.lastAt,
});

const NOTHING: Loaded = { state: null, version: 0, lastAt: null };

/**
 * The directive as its stream says, from the newest usable snapshot.
 * @throws Unreadable when an event of it cannot be taken in: corrupt, or written by a newer build
 */
export const load = async (rules: Pick<DirectiveRules, 'fold'>, stream: Readable): Promise<Loaded> => {
  if (stream.version === 0) return NOTHING;
  try {
    const snapshot = (await stream.snapshot()) ?? NOTHING;
    const loaded = fold(rules, snapshot, await stream.eventsAfter(snapshot.version));
    if (loaded.version !== stream.version) throw new Error(`stream ${stream.version}, events up to ${loaded.version}`);
    return loaded;
  } catch (error) {
    if (isRetryable(error)) throw error;
    throw new Unreadable(String(error), { cause: error });
  }
};
