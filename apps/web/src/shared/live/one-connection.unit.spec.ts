import { expect, test } from '@jest/globals';
import { oneConnection, SILENT_MS, type Channel, type Locks, type Told } from './one-connection.js';

const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
};

/** One browser: its tabs hear each other, and one at a time holds the lock. */
class Browser {
  private readonly ears = new Map<object, (told: Told) => void>();
  private holder: { lose: () => void; done: Promise<void> } | null = null;

  channel(): Channel {
    const own = {};
    return {
      post: (told) => {
        for (const [ear, hear] of this.ears) if (ear !== own) hear(told);
      },
      on: (hear) => void this.ears.set(own, hear),
      close: () => void this.ears.delete(own),
    };
  }

  readonly locks: Locks = {
    hold: async ({ steal, signal }, run) => {
      if (steal) this.holder?.lose();
      while (this.holder !== null && !steal) await Promise.race([this.holder.done, ended(signal)]);
      let lose = (): void => undefined;
      const lost = new Promise<never>((_, reject) => (lose = () => reject(new Error('stolen'))));
      const held = Promise.race([run(), lost]);
      const holder = { lose, done: held.then(undefined, () => undefined) };
      this.holder = holder;
      try {
        await held;
      } finally {
        if (this.holder === holder) this.holder = null;
      }
    },
  };
}

const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('ended'))));

class Tab {
  readonly heard: Told[] = [];
  readonly ending = new AbortController();
  connected = false;
  isSeen = true;
  tell: (told: Told) => void = () => undefined;
  private wake: (() => void) | null = null;

  constructor(browser: Browser | null) {
    void oneConnection(
      {
        shared: browser && { channel: browser.channel(), locks: browser.locks },
        connect: (tell, signal) => {
          this.tell = tell;
          this.connected = true;
          return new Promise((resolve) => {
            const end = (): void => {
              this.connected = false;
              resolve();
            };
            signal.addEventListener('abort', end);
            if (signal.aborted) end();
          });
        },
        hear: (told) => void this.heard.push(told),
        standing: () => ({ kind: 'open', id: '7' }),
        wait: (ms, signal) =>
          new Promise((resolve) => {
            expect(ms).toBe(SILENT_MS);
            this.wake = resolve;
            signal.addEventListener('abort', () => resolve());
          }),
        seen: () => this.isSeen,
      },
      this.ending.signal,
    );
  }

  async silence(): Promise<void> {
    this.wake?.();
    await settled();
  }
}

const change: Told = { kind: 'message', message: { event: 'change', data: '{}' }, id: '8' };

test('of all tabs one is connected, and all hear what it hears', async () => {
  const browser = new Browser();
  const [first, second] = [new Tab(browser), new Tab(browser)];
  await settled();
  expect([first.connected, second.connected]).toEqual([true, false]);
  first.tell(change);
  expect([first.heard.at(-1), second.heard.at(-1)]).toEqual([change, change]);
});

test('a tab that is opened later is told how it stands', async () => {
  const browser = new Browser();
  const first = new Tab(browser);
  await settled();
  const later = new Tab(browser);
  await settled();
  expect(later.heard).toEqual([{ kind: 'open', id: '7' }]);
  expect([first.connected, later.connected]).toEqual([true, false]);
});

test('when its tab is closed another one connects', async () => {
  const browser = new Browser();
  const [first, second] = [new Tab(browser), new Tab(browser)];
  await settled();
  first.ending.abort();
  await settled();
  expect([first.connected, second.connected]).toEqual([false, true]);
});

test('from one that was put to sleep the tab that is looked at takes it over; a hidden one waits', async () => {
  const browser = new Browser();
  const [first, second] = [new Tab(browser), new Tab(browser)];
  await settled();
  second.isSeen = false;
  await second.silence();
  expect([first.connected, second.connected]).toEqual([true, false]);
  second.isSeen = true;
  await second.silence();
  expect([first.connected, second.connected]).toEqual([false, true]);
});

test('while the others hear from it nobody takes it over', async () => {
  const browser = new Browser();
  const [first, second] = [new Tab(browser), new Tab(browser)];
  await settled();
  first.tell({ kind: 'open', id: '8' });
  await second.silence();
  expect([first.connected, second.connected]).toEqual([true, false]);
});

test('a browser without locks or channels connects each tab', async () => {
  const [first, second] = [new Tab(null), new Tab(null)];
  await settled();
  expect([first.connected, second.connected]).toEqual([true, true]);
});
