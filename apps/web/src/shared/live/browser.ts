import { UNATTENDED } from '../api/presence.js';
import type { Channel, Locks, Told } from './one-connection.js';

const NAME = 'duban:live';

/** Ends early when the browser says that there is a network again. */
export const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });

/** The browser's own EventSource sends no 401 on, and starts again when it likes: so it is a fetch that is read as it comes. */
export const openStream = async (lastEventId: string | null, outer: AbortSignal): Promise<Response> => {
  const cut = new AbortController();
  const end = (): void => cut.abort();
  outer.addEventListener('abort', end, { once: true });
  // a line that is gone may say nothing for a long time
  window.addEventListener('offline', end, { once: true });
  outer.addEventListener('abort', () => window.removeEventListener('offline', end), { once: true });
  return fetch('/api/v1/changes/stream', {
    headers: { Accept: 'text/event-stream', ...UNATTENDED, ...(lastEventId === null ? {} : { 'Last-Event-ID': lastEventId }) },
    credentials: 'same-origin',
    cache: 'no-store',
    signal: cut.signal,
  });
};

export const browserChannel = (): Channel | null => {
  if (!('BroadcastChannel' in window)) return null;
  const channel = new BroadcastChannel(NAME);
  return {
    post: (told) => channel.postMessage(told),
    on: (hear) => {
      channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
    },
    close: () => channel.close(),
  };
};

/** Not there on old browsers, nor where the page is not served safely. */
export const browserLocks = (): Locks | null => {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (locks === undefined) return null;
  return {
    hold: ({ steal, signal }, run) => locks.request(NAME, steal ? { steal } : { signal }, run),
  };
};
