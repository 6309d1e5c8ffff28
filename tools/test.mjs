// All specs: two suites at a time on two cores, then those of the whole stack one after another, since they kill, freeze and stall
// servers and judge how soon all is well again. With arguments, one run with these.
import { spawnSync } from 'node:child_process';

const jest = (...args) => spawnSync('npm', ['run', '--silent', 'spec', '--', ...args], { stdio: 'inherit' }).status ?? 1;

const given = process.argv.slice(2);
const runs =
  given.length > 0
    ? [given]
    : [
        ['--selectProjects', 'unit', 'int'],
        ['--selectProjects', 'e2e', '--maxWorkers', '1'],
      ];
process.exitCode = Math.max(...runs.map((args) => jest(...args)));
