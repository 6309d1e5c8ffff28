// The browser in which the console's specs run: `CHROMIUM` where it is given, else one that is there, else one that is brought: by apt as
// root, else Playwright's own download. Prints its path; exits 1 and says so when there is none. Other tools import `browser`.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
/** Without a Chinese font every character is a box of the same width, and a page is not as wide as its readers see it. */
const PACKAGES = ['chromium', 'fonts-wqy-microhei'];

/** Ubuntu's package is a stub that asks for snap: only what answers is a browser. */
const runs = (path) => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
const present = () => [...NAMES.flatMap(onPath), ...MAC, chromium.executablePath()].find(runs) ?? null;

/** What it says goes to stderr: stdout is the path's. */
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } }).status === 0;
const byApt = () => {
  if (process.getuid?.() !== 0 || !onPath('apt-get').some((path) => existsSync(path))) return;
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], { DEBIAN_FRONTEND: 'noninteractive' });
};
const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
const byDownload = () => run(process.execPath, [playwright, 'install', 'chromium']);

/** @returns the path of a browser that runs; null when there is none and none could be brought */
export const browser = () => {
  const given = process.env.CHROMIUM;
  // one that is named may want what no version line takes: an old headless build, as root, a sandbox less
  if (given) return existsSync(given) ? given : null;
  for (const bring of [() => {}, byApt, byDownload]) {
    bring();
    const found = present();
    if (found !== null) return found;
  }
  return null;
};

export const NO_BROWSER =
  '没有可用的 Chromium，页面未能检验：请安装 chromium，或以 CHROMIUM 指明路径 / no Chromium: install one, or name it in CHROMIUM; the console cannot be tested without';

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const path = browser();
  if (path === null) console.error(NO_BROWSER);
  else console.log(path);
  process.exitCode = path === null ? 1 : 0;
}
