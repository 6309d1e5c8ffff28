// All specs: two suites at a time on two cores, then those of the whole stack one after another, since they kill, freeze and stall
// servers and judge how soon all is well again. With arguments, one run with these. The stack's specs drive the console in a browser, which
// is brought before they begin; without one they fail, each saying why.
import { spawnSync } from 'node:child_process';
import { browser, NO_BROWSER } from './browser.mjs';

const jest = (args, env = {}) =>
  spawnSync('npm', ['run', '--silent', 'spec', '--', ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const withBrowser = () => {
  const path = browser();
  if (path === null) console.error(NO_BROWSER);
  return { CHROMIUM: path ?? 'none' };
};

const given = process.argv.slice(2);
process.exitCode =
  given.length > 0
    ? jest(given)
    : Math.max(jest(['--selectProjects', 'unit', 'int']), jest(['--selectProjects', 'e2e', '--maxWorkers', '1'], withBrowser()));
