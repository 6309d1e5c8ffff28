import type { Browser, Page } from 'playwright-core';
import { percentile } from '../sample.js';
import { SLOW, type Kept } from './browser.js';
import { BYTES, INTERACTIONS, NOTE_INTERACTIONS } from './in-page.js';

const PAUSE_MS = 150;
/** A number of the board: a link to what it counts. */
const NUMBER = 'main td a';
const LISTED = 'main li a';

/** Ms from the navigation until the table's last number is painted. */
const UNTIL_SHOWN = `new Promise((resolve) => {
  const look = () => document.querySelector(${JSON.stringify(NUMBER)}) === null
    ? requestAnimationFrame(look)
    : requestAnimationFrame(() => resolve(performance.now()));
  look();
})`;

const BOARD = '/board';

export interface BoardLoad {
  ms: number;
  bytes: number;
}

/** The board of somebody signed in, on a desk's line and processor: with nothing kept by the browser, then again. */
export const loadBoard = async (browser: Browser, url: string, storageState: Kept): Promise<{ cold: BoardLoad; warm: BoardLoad }> => {
  const context = await browser.newContext({ storageState });
  try {
    const look = async (): Promise<BoardLoad> => {
      const page = await context.newPage();
      await page.goto(new URL(BOARD, url).href, { waitUntil: 'commit' });
      const ms = await page.evaluate<number>(UNTIL_SHOWN);
      const bytes = await page.evaluate<number>(BYTES);
      await page.close();
      return { ms, bytes };
    };
    return { cold: await look(), warm: await look() };
  } finally {
    await context.close();
  }
};

const heapOf = async (page: Page): Promise<number> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 2 ** 20;
};

/** On from number to number by keyboard; one in eight is opened, and left again. */
const useBoard = async (page: Page, turn: number): Promise<void> => {
  if (turn % 8 !== 7) return page.keyboard.press('Tab');
  await page
    .locator(NUMBER)
    .nth(turn % 40)
    .focus();
  await page.keyboard.press('Enter');
  await page.locator(LISTED).first().waitFor();
  await page.goBack();
  await page.locator(NUMBER).first().waitFor();
};

export interface AtWork {
  done: number;
  /** Those of 16 ms and more: the browser notes no others. */
  noted: number;
  p50Ms: number;
  p98Ms: number;
  /** After a collection: when the changes begin, half of them on, and at their end. */
  heapMiB: number[];
}

/** Works on the board with a processor four times as slow while each of these comes to its end, one after the other. */
export const workAtBoard = async (browser: Browser, url: string, storageState: Kept, parts: (() => Promise<void>)[]): Promise<AtWork> => {
  const context = await browser.newContext({ storageState });
  try {
    const page = await context.newPage();
    await page.addInitScript(NOTE_INTERACTIONS);
    await page.goto(new URL(BOARD, url).href);
    await page.locator(NUMBER).first().waitFor();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
    const heapMiB = [await heapOf(page)];
    let done = 0;
    for (const part of parts) {
      let over = false;
      const ended = part().finally(() => (over = true));
      for (; !over; done += 1) {
        await useBoard(page, done);
        await page.waitForTimeout(PAUSE_MS);
      }
      await ended;
      heapMiB.push(await heapOf(page));
    }
    const noted = await page.evaluate<number[]>(INTERACTIONS);
    return { done, noted: noted.length, p50Ms: percentile(noted, 50), p98Ms: percentile(noted, 98), heapMiB };
  } finally {
    await context.close();
  }
};
