import { describe, expect, test } from '@jest/globals';
import { follow, pauseBefore, type FollowDeps } from './follow.js';

type Answer = Response | Error | 'silence';

const stream = (...chunks: string[]): Response =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        controller.close();
      },
    }),
  );
const refusal = (status: number, headers: Record<string, string> = {}): Response => new Response('{}', { status, headers });

/** Answers one after the other; what comes after the last one ends it all. */
const following = async (answers: readonly Answer[]) => {
  const asked: (string | null)[] = [];
  const heard: [string, string | null][] = [];
  const waited: number[] = [];
  const end = new AbortController();
  let losses = 0;
  let id: string | null = null;
  const silent: (() => void)[] = [];
  const deps: FollowDeps = {
    connect: (lastEventId, signal) => {
      asked.push(lastEventId);
      const answer = answers[asked.length - 1];
      if (answer === undefined) {
        end.abort();
        return Promise.reject(new Error('the end'));
      }
      if (answer instanceof Error) return Promise.reject(answer);
      if (answer instanceof Response) return Promise.resolve(answer);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('cut')));
        for (const wake of silent.splice(0)) wake();
      });
    },
    wait: (ms, signal) => {
      // the watch for silence: it ends when the answer is to be one, or with its connection
      if (ms === 40_000)
        return new Promise((resolve) => {
          silent.push(resolve);
          signal.addEventListener('abort', () => resolve());
        });
      waited.push(ms);
      return Promise.resolve();
    },
    lastEventId: () => id,
    hear: ({ event }, at) => {
      id = at ?? id;
      heard.push([event, at]);
    },
    beat: () => undefined,
    lost: () => void (losses += 1),
    chance: () => 1,
  };
  const outcome = await follow(deps, end.signal);
  return { outcome, asked, heard, waited, losses };
};

describe('follows what changes', () => {
  test('and comes back with the last id that was heard', async () => {
    const { asked, heard, outcome } = await following([
      stream(': open\n\nid: 7\nevent: begin\ndata: {}\n\n', 'id: 8\nevent: chan', 'ge\ndata: {"seq":8}\n\n: beat\n\n'),
      stream('id: 8\nevent: begin\ndata: {}\n\n'),
    ]);
    expect(heard).toEqual([
      ['begin', '7'],
      ['change', '8'],
      ['begin', '8'],
    ]);
    expect(asked).toEqual([null, '8', '8']);
    expect(outcome).toBe('stopped');
  });

  test('a session that is over ends it: nothing else does', async () => {
    expect(await following([refusal(503), refusal(500), refusal(403), new Error('no network'), refusal(401)])).toMatchObject({
      outcome: 'signed out',
      losses: 4,
    });
  });

  test('comes back later and later, and not before the API wants', async () => {
    const { waited } = await following([new Error('x'), new Error('x'), refusal(429, { 'Retry-After': '30' }), stream('a', 'b', 'c')]);
    expect(waited).toEqual([1_000, 2_000, 34_000, 500]);
  });

  test('a line that says nothing is given up', async () => {
    expect(await following(['silence', refusal(401)])).toMatchObject({ outcome: 'signed out', losses: 1 });
  });
});

test('pages that lost one server do not come back at one moment, nor ever later than 30 s', () => {
  expect([pauseBefore(0, null, 0), pauseBefore(0, null, 1)]).toEqual([250, 500]);
  expect(pauseBefore(20, null, 1)).toBe(30_000);
});
