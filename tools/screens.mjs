// Pictures of the console of the running stack (`npm start`) into docs/screens: each page, zh-CN and English, on a desk and on a phone.
// `node tools/screens.mjs FOLDER` puts them elsewhere.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browser as findBrowser, NO_BROWSER } from './browser.mjs';

const OUT = process.argv[2] ?? new URL('../docs/screens/', import.meta.url).pathname;
const home = process.env.DUBAN_HOME ?? '.duban';

const json = async (...path) => JSON.parse(await readFile(join(home, ...path), 'utf8'));
const { consoleUrl } = await json('stack.json');
const { password } = await json('identity', 'access.json');

const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 375, height: 780 } };
const LANGUAGES = { zh: 'zh-CN', en: 'en' };
const TASK = 'main a[href*="/tasks/"]';

/** The address of the first link of this kind on a page, or null. */
const linkOn = async (page, at, selector) => {
  await page.goto(new URL(at, consoleUrl).href);
  const link = page.locator(selector).first();
  return link
    .waitFor({ timeout: 15_000 })
    .then(() => link.getAttribute('href'))
    .catch(() => null);
};

/** Who shows which pages: an address, or how one is found. */
const SHOWN = [
  {
    login: 'jiaotong.head',
    pages: {
      inbox: '/',
      unit: '/unit',
      task: (page) => linkOn(page, '/unit', TASK),
      sheet: (page) => linkOn(page, '/report-sheets', 'main a[href^="/report-sheets/"]'),
      search: `/search?q=${encodeURIComponent('公交')}`,
      reading: '/to-read',
      leave: '/leave',
      settings: '/settings',
    },
  },
  {
    login: 'leader.wang',
    pages: { 'leader-inbox': '/', field: '/field', 'sign-offs': '/sign-offs', decision: (page) => linkOn(page, '/', TASK) },
  },
  {
    login: 'duban.officer',
    pages: {
      board: '/board',
      tasks: '/tasks?open=true',
      forecast: '/forecast',
      daily: '/reports/daily',
      statistics: '/statistics',
      paper: (page) => linkOn(page, '/meetings', 'main a[href^="/meetings/"]'),
    },
  },
  { login: 'auditor', pages: { exceptions: '/exceptions' } },
];

const path = findBrowser();
if (path === null) throw new Error(NO_BROWSER);
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
await mkdir(OUT, { recursive: true });

/** A picture of a page at rest: what it has asked for has come. */
const keep = async (page, name) => {
  await page.locator('h1').first().waitFor();
  await page.getByText(/^(正在加载|Loading)/).waitFor({ state: 'detached' });
  await page.waitForTimeout(1_200);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
};

const signIn = async (page, login, pictures) => {
  await page.goto(consoleUrl);
  const link = page.locator('a[href^="/session/login"]');
  await link.waitFor();
  if (pictures) await keep(page, `sign-in-${pictures}`);
  await link.click();
  await page.locator('select[name=login]').selectOption(login);
  await page.locator('[name=password]').fill(password);
  await page.locator('button').first().click();
  await page.locator('nav').first().waitFor();
};

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const [language, locale] of Object.entries(LANGUAGES)) {
    for (const [n, { login, pages }] of SHOWN.entries()) {
      const context = await browser.newContext({ viewport, timezoneId: 'Asia/Shanghai' });
      await context.addInitScript((chosen) => window.localStorage.setItem('duban:locale', chosen), locale);
      const page = await context.newPage();
      await signIn(page, login, n === 0 ? `${size}-${language}` : null);
      for (const [name, where] of Object.entries(pages)) {
        const at = typeof where === 'string' ? where : await where(page);
        if (at === null) console.warn(`${name}: nothing to show`);
        else {
          await page.goto(new URL(at, consoleUrl).href);
          await keep(page, `${name}-${size}-${language}`);
        }
      }
      await context.close();
    }
  }
}
await browser.close();
