import type { Browser, Page } from 'playwright-core';
import { percentile } from '../sample.js';
import { SLOW, type Kept } from './browser.js';
import { INTERACTIONS, NOTE_INTERACTIONS, ROW } from './in-page.js';

const PAUSE_MS = 150;

/** What somebody does in the inbox: on by keyboard, a matter opened, back to the list, another one. */
const useInbox = async (page: Page, turn: number): Promise<void> => {
  const opens = turn % 4 === 3;
  if (turn % 4 === 0 || opens)
    await page
      .locator(ROW)
      .nth(turn % 7)
      .focus();
  await page.keyboard.press(opens ? 'Enter' : 'Tab');
  if (!opens) return;
  await page.waitForURL(/\/tasks\//);
  await page.goBack();
  await page.locator(ROW).first().waitFor();
};

export interface Delays {
  /** Those of 16 ms and more: the browser notes no others. */
  noted: number;
  done: number;
  p50Ms: number;
  /** Interaction to next paint, as browsers report it: what one in fifty exceeds. */
  p98Ms: number;
  heapMiB: number;
}

/** Works in the inbox with a processor four times as slow, until `ended`. */
export const workInInbox = async (browser: Browser, url: string, storageState: Kept, ended: Promise<unknown>): Promise<Delays> => {
  const context = await browser.newContext({ storageState });
  try {
    const page = await context.newPage();
    await page.addInitScript(NOTE_INTERACTIONS);
    await page.goto(url);
    await page.locator(ROW).first().waitFor();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
    let [over, done] = [false, 0];
    // how it ended is the caller's to learn: here it only stops
    const stop = (): void => {
      over = true;
    };
    ended.then(stop, stop);
    for (; !over; done += 1) {
      await useInbox(page, done);
      await page.waitForTimeout(PAUSE_MS);
    }
    const noted = await page.evaluate<number[]>(INTERACTIONS);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { noted: noted.length, done, p50Ms: percentile(noted, 50), p98Ms: percentile(noted, 98), heapMiB: usedSize / 2 ** 20 };
  } finally {
    await context.close();
  }
};
