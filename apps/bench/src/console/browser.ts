import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { workspaceRoot } from '@duban/platform';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** The one that the console's specs run in. @throws when there is no Chromium and none can be brought */
export const openBrowser = async (): Promise<Browser> => {
  const { status, stdout } = spawnSync(process.execPath, [join(workspaceRoot(), 'tools/browser.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('no browser to measure in');
  return chromium.launch({ executablePath: stdout.trim(), args: ['--no-sandbox'] });
};

/** What a browser keeps of somebody who is signed in. */
export type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Signs in by the pages, and answers with what a browser then keeps, for contexts that begin signed in. */
export const signIn = async (browser: Browser, url: string, { login, password }: { login: string; password: string }): Promise<Kept> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('a[href^="/session/login"]').click();
  await page.locator('select[name=login]').selectOption(login);
  await page.locator('[name=password]').fill(password);
  await page.locator('button').first().click();
  await page.locator('nav').first().waitFor();
  const kept = await context.storageState();
  await context.close();
  return kept;
};

/** A phone on a slow line: 1.6 Mbit/s down, 0.75 up, 150 ms there and back, and a processor four times as slow. */
export const SLOW = { downBits: 1_600_000, upBits: 750_000, latencyMs: 150, processor: 4 };

export const slowDown = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.downBits / 8,
    uploadThroughput: SLOW.upBits / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
};
