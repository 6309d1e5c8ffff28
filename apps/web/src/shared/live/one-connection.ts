import type { LiveMessage } from './follow.js';

/** What the tab that is connected tells the others. */
export type Told =
  | { kind: 'message'; message: LiveMessage; id: string | null }
  | { kind: 'open' | 'lost'; id: string | null }
  | { kind: 'signed out' }
  /** A tab that has just been opened asks how it stands. */
  | { kind: 'ask' };

export interface Channel {
  post(told: Told): void;
  on(hear: (told: Told) => void): void;
  close(): void;
}

export interface Locks {
  /** Holds the one lock while `run` lasts. @throws when another tab takes it away, or the signal ends */
  hold(options: { steal: boolean; signal: AbortSignal }, run: () => Promise<void>): Promise<void>;
}

export interface OneConnectionDeps {
  /** null where the browser has none: then each tab listens for itself. */
  shared: { channel: Channel; locks: Locks } | null;
  /** Listens, and tells; ends with its signal. */
  connect(tell: (told: Told) => void, signal: AbortSignal): Promise<void>;
  hear(told: Told): void;
  /** How it stands, for a tab that asks. */
  standing(): Told;
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Is somebody looking at this tab? */
  seen(): boolean;
}

/** A tab in the background may be put to sleep while it holds the lock: the one that is looked at takes it over then. */
export const SILENT_MS = 50_000;

/** Of all tabs one is connected, and tells the others what it hears. */
export const oneConnection = async (deps: OneConnectionDeps, signal: AbortSignal): Promise<void> => {
  const { shared, connect, hear } = deps;
  if (shared === null) return connect(hear, signal);
  const { channel, locks } = shared;
  let leading: AbortController | null = null;
  let heard = 0;
  channel.on((told) => {
    heard += 1;
    if (told.kind !== 'ask') hear(told);
    else if (leading !== null) channel.post(deps.standing());
  });
  channel.post({ kind: 'ask' });
  const tell = (told: Told): void => {
    hear(told);
    channel.post(told);
  };
  const lead = async (steal: boolean, until: AbortSignal): Promise<void> => {
    const own = new AbortController();
    const end = (): void => own.abort();
    until.addEventListener('abort', end, { once: true });
    try {
      await locks.hold({ steal, signal: until }, () => {
        leading = own;
        return connect(tell, own.signal);
      });
    } catch {
      // taken over by another tab, or the end: either way this one leads no more
    } finally {
      own.abort();
      until.removeEventListener('abort', end);
      if (leading === own) leading = null;
    }
  };
  const watch = async (): Promise<void> => {
    let before = heard;
    while (!signal.aborted) {
      await deps.wait(SILENT_MS, signal);
      if (leading === null && heard === before && deps.seen() && !signal.aborted) void lead(true, signal);
      before = heard;
    }
  };
  void watch();
  while (!signal.aborted) await lead(false, signal);
  channel.close();
};
