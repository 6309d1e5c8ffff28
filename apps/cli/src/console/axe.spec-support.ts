import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at AA, and what the makers of axe advise beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it stands: the rule, and where. */
export const violations = async (page: Page): Promise<string[]> => {
  // through the debugger: the page's own policy lets no script in
  await page.evaluate(await source);
  return page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => id + ': ' + help + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
};

const FITS_MS = 2_000;
const LOOK_MS = 50;

/** The innermost elements that stand out of the window to the right, but for what scrolls by itself. */
const STANDS_OUT = `(() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  const within = (element) => element && element !== document.body && (scrolls(element) || within(element.parentElement));
  const out = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 1 && !within(element.parentElement));
  return out.filter((element) => !out.some((other) => other !== element && element.contains(other)))
    .slice(0, 3).map((element) => element.tagName + '.' + element.className + ' “' + (element.textContent || '').slice(0, 40) + '”').join(', ');
})()`;

/** How many pixels a page is wider than its window once it has had a moment to fit itself to it; null = it fits. */
export const overflow = async (page: Page): Promise<string | null> => {
  for (const end = Date.now() + FITS_MS; ; await pause(LOOK_MS)) {
    const wider: number = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    if (wider <= 0) return null;
    if (Date.now() > end) return `${wider} px wider than the window: ${await page.evaluate<string>(STANDS_OUT)}`;
  }
};
