import type { Browser } from 'playwright-core';
import { slowDown, type Kept } from './browser.js';
import { BYTES, fetching, LOADED, ROW, UNTIL_SHOWN } from './in-page.js';

/** One look at the inbox: real ms from the navigation until its first row is painted, bytes as they came over the line. */
export interface Load {
  ms: number;
  bytes: number;
}

/** The inbox of somebody signed in: with nothing kept by the browser, then again with what it kept; both on the slow line. */
export const loadInbox = async (browser: Browser, url: string, storageState: Kept): Promise<{ cold: Load; warm: Load }> => {
  const context = await browser.newContext({ storageState });
  try {
    const look = async (): Promise<Load> => {
      const page = await context.newPage();
      await slowDown(page);
      await page.goto(url, { waitUntil: 'commit' });
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

/** What that takes at least: the same addresses fetched over the same line by a bare page, all at once, nothing done with them. Real ms. */
export const floorOfLoading = async (browser: Browser, url: string, storageState: Kept): Promise<number> => {
  const context = await browser.newContext({ storageState });
  try {
    const full = await context.newPage();
    await full.goto(url);
    await full.locator(ROW).first().waitFor();
    const loaded = await full.evaluate<string[]>(LOADED);
    await full.close();
    const bare = await context.newPage();
    // of the same origin and with nothing on it: what the API itself answers forbids to fetch anything
    const { href } = new URL('/bare', url);
    await bare.route(href, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bare</title>' }));
    await bare.goto(href);
    await bare.unroute(href);
    await slowDown(bare);
    return await bare.evaluate<number>(fetching(loaded));
  } finally {
    await context.close();
  }
};
