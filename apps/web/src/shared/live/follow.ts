import { createParser } from 'eventsource-parser';

/** What the API says on its stream: that something changed, or that everything is to be read anew. Never what it is now. */
export interface LiveMessage {
  event: string;
  data: string;
}

export interface FollowDeps {
  connect(lastEventId: string | null, signal: AbortSignal): Promise<Response>;
  /** Ends early when the signal does, or when there is reason to try at once. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** The last id that was heard here or in another tab. */
  lastEventId(): string | null;
  hear(message: LiveMessage, id: string | null): void;
  /** Something was heard, if only that the line is open. */
  beat(): void;
  lost(): void;
  /** 0 to 1. */
  chance(): number;
}

/** The API says every 15 s that it is still there. */
const SILENCE_MS = 40_000;
const FIRST_MS = 500;
const MOST_MS = 30_000;

/** Many pages lose a server at the same moment: they do not come back at the same one. */
export const pauseBefore = (failures: number, retryAfter: number | null, chance: number): number => {
  const least = retryAfter === null ? 0 : retryAfter * 1_000;
  return least + Math.min(MOST_MS, FIRST_MS * 2 ** failures) * (0.5 + chance / 2);
};

/** A signal of its own that ends with another. */
const within = (outer: AbortSignal): { signal: AbortSignal; end: () => void } => {
  const inner = new AbortController();
  const end = (): void => inner.abort();
  outer.addEventListener('abort', end, { once: true });
  if (outer.aborted) end();
  return { signal: inner.signal, end };
};

interface Heard {
  signedOut: boolean;
  /** More came than the first frame: the next failure is a first one. */
  opened: boolean;
  retryAfter: number | null;
}

const read = async (body: ReadableStream<Uint8Array>, deps: FollowDeps): Promise<void> => {
  const parser = createParser({
    onEvent: ({ id, event = 'message', data }) => deps.hear({ event, data }, id ?? null),
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    deps.beat();
    parser.feed(decoder.decode(part.value, { stream: true }));
  }
};

/** One connection, until it ends in whatever way. */
const listen = async (deps: FollowDeps, outer: AbortSignal): Promise<Heard> => {
  const { signal, end } = within(outer);
  const heard: Heard = { signedOut: false, opened: false, retryAfter: null };
  let beats = 0;
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      const before = beats;
      await deps.wait(SILENCE_MS, signal);
      if (beats === before) end();
    }
  };
  void watch();
  try {
    const response = await deps.connect(deps.lastEventId(), signal);
    if (response.status === 200 && response.body !== null) {
      const beat = (): void => {
        beats += 1;
        heard.opened = beats > 1;
        deps.beat();
      };
      await read(response.body, { ...deps, beat });
      return heard;
    }
    // an answer that nobody reads would hold its connection
    await response.text();
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
    return { ...heard, signedOut: response.status === 401, retryAfter: Number.isFinite(seconds) ? seconds : null };
  } catch {
    return heard;
  } finally {
    end();
  }
};

/**
 * Listens to what changes, and comes back after every loss where it left off: with the last id heard it misses nothing.
 * @returns `signed out` when the API knows the reader no more; nobody is signed out for any other reason
 */
export const follow = async (deps: FollowDeps, signal: AbortSignal): Promise<'signed out' | 'stopped'> => {
  let failures = 0;
  while (!signal.aborted) {
    const { signedOut, opened, retryAfter } = await listen(deps, signal);
    if (signedOut) return 'signed out';
    if (signal.aborted) break;
    deps.lost();
    failures = opened ? 0 : failures + 1;
    await deps.wait(pauseBefore(failures, retryAfter, deps.chance()), signal);
  }
  return 'stopped';
};
