import { calendarAsOf } from '@duban/domain';
import { zipped } from '@duban/testing/office-files';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { ReaderBusy, ReadingTooLong, type Reader } from './reader.js';
import { readerHere } from './reading.js';
import { threadedReader, type ReaderBounds } from './threaded-reader.js';

const REGISTER = fileURLToPath(new URL('../../../../tools/ts-register.mjs', import.meta.url));
const FROM_SOURCES = { execArgv: ['--import', REGISTER, '--conditions=duban-source'], time: 60_000 };
const OPTIONS = { calendar: calendarAsOf('2024-03-13T00:00:00.000Z'), date: '2024-03-13' };
const plan = (duties: number): string =>
  `年度重点工作安排会议纪要\n会议要求，\n${Array.from({ length: duties }, (_, n) => `市教育局要在6月${(n % 28) + 1}日前完成第${n}号校车检查。`).join('\n')}`;

const readers: Reader[] = [];
const reading = (bounds: ReaderBounds = {}): Reader => {
  const made = threadedReader({ ...FROM_SOURCES, ...bounds });
  readers.push(made);
  return made;
};
const threads = reading({ threads: 1, waiting: 4 });
afterAll(() => Promise.all(readers.map((one) => one.close())));

describe('reading in threads', () => {
  test('gives what reading here gives', async () => {
    const text = plan(3);
    expect(await threads.minutes(text, OPTIONS)).toEqual(await readerHere.minutes(text, OPTIONS));
    expect(await threads.document(Buffer.from(text))).toEqual({ text, mediaType: 'text/plain' });
    expect(await threads.document(await zipped({ 'a.txt': 'a' }))).toBeNull();
  });

  test('leaves everybody else alone: four hundred duties in one paper, and no 200 ms of work where requests are answered', async () => {
    const began = performance.eventLoopUtilization();
    const used = process.cpuUsage();
    expect((await threads.minutes(plan(400), OPTIONS)).drafts).toHaveLength(400);
    // by the processor's own time: how many specs run beside this one says nothing
    const { user, system } = process.cpuUsage(used);
    expect((user + system) / 1_000).toBeLessThan(3_000);
    expect(performance.eventLoopUtilization(began).active).toBeLessThan(200);
  });

  test('when too many wait already, another is not taken; those that wait are read', async () => {
    const all = await Promise.allSettled(Array.from({ length: 12 }, (_, n) => threads.minutes(plan(n + 1), OPTIONS)));
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((reason) => reason instanceof ReaderBusy)).toBe(true);
    expect(refused.length).toBeLessThan(all.length);
  });

  test('a paper that takes too long ends with its thread, and the next one is read', async () => {
    const hasty = reading({ time: 200 });
    await expect(hasty.minutes(plan(2_000), OPTIONS)).rejects.toBeInstanceOf(ReadingTooLong);
    expect((await threads.minutes(plan(2), OPTIONS)).drafts).toHaveLength(2);
  });

  test('one that no thread begins with in time is not called too long: whoever sent it may send it again', async () => {
    const full = reading({ threads: 1, waiting: 4, wait: 1 });
    await expect(full.minutes(plan(2), OPTIONS)).rejects.toBeInstanceOf(ReaderBusy);
  });

  test('so does one that takes too much memory', async () => {
    await expect(reading({ memory: 90 }).minutes(plan(40_000), OPTIONS)).rejects.toThrow(ReadingTooLong);
  });
});
