// Screenshots of the console of the running stack (`npm start`) into docs/screens: each page, zh-CN and English, on a desk and on a phone.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const LOGIN = process.argv[2] ?? 'jiaotong.head';
const OUT = new URL('../docs/screens/', import.meta.url).pathname;
const home = process.env.DUBAN_HOME ?? '.duban';
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';

const json = async (...path) => JSON.parse(await readFile(join(home, ...path), 'utf8'));
const { consoleUrl } = await json('stack.json');
const { password } = await json('identity', 'access.json');

const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 375, height: 780 } };
const LANGUAGES = { zh: 'zh-CN', en: 'en' };

const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
await mkdir(OUT, { recursive: true });
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const [language, locale] of Object.entries(LANGUAGES)) {
    const context = await browser.newContext({ viewport, timezoneId: 'Asia/Shanghai' });
    await context.addInitScript((chosen) => window.localStorage.setItem('duban:locale', chosen), locale);
    const page = await context.newPage();
    const keep = async (name) => {
      // a picture of a page at rest: what it has asked for has come
      await page.waitForTimeout(1_000);
      await page.screenshot({ path: join(OUT, `${name}-${size}-${language}.png`) });
    };
    await page.goto(consoleUrl);
    await page.locator('a[href^="/session/login"]').waitFor();
    await keep('sign-in');
    await page.locator('a[href^="/session/login"]').click();
    await page.locator('[name=login]').first().waitFor();
    const select = page.locator('select[name=login]');
    if ((await select.count()) > 0) await select.selectOption(LOGIN);
    else await page.locator('[name=login]').fill(LOGIN);
    await page.locator('[name=password]').fill(password);
    await page.locator('button').first().click();
    await page.locator('main a[href*="/tasks/"]').first().waitFor();
    await keep('inbox');
    const task = await page.locator('main a[href*="/tasks/"]').nth(1).getAttribute('href');
    await page.goto(new URL(task, consoleUrl).href);
    await page.locator('h1').first().waitFor();
    await keep('task');
    await page.goto(new URL('/unit', consoleUrl).href);
    await page.locator('main a[href*="/tasks/"]').first().waitFor();
    await keep('unit');
    await context.close();
  }
}
await browser.close();
