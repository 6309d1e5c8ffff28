import { loadStackConfig } from '@duban/platform';
import type { Command } from 'commander';
import pc from 'picocolors';
import { say, explained } from '@duban/stack';
import { runChecks, type Finding } from './finding.js';
import { checkBuild, checkDisk, checkNode, checkPostgresPrograms, checkTemporalProgram, checkTestServer } from './machine.checks.js';
import { checkGivenDatabase, checkGivenIssuers, checkGivenTemporal, checkSigningKeys, checkStack } from './server.checks.js';

const MARKS = { ok: pc.green('✓'), note: pc.yellow('!'), missing: pc.red('✗') };

const print = ({ status, subject, detail, remedy }: Finding): void => {
  say(`${MARKS[status]} ${subject.padEnd(20)}${detail}`);
  if (remedy && status !== 'ok') say(`  ${' '.repeat(20)}→ ${remedy}`);
};

/** `duban doctor`: exit code 1 when the stack could not start. */
export const registerDoctor = (program: Command): void => {
  program
    .command('doctor')
    .description('检查环境：找到什么、缺少什么、各是什么版本 / what is found, what is missing, which versions')
    .action(
      explained(async () => {
        const config = loadStackConfig();
        const findings = await runChecks([
          checkNode,
          checkBuild,
          checkDisk(config),
          checkPostgresPrograms(config),
          checkGivenDatabase(config),
          checkTemporalProgram(config),
          checkGivenTemporal(config),
          checkGivenIssuers(config),
          checkSigningKeys(config),
          checkTestServer,
          checkStack(config),
        ]);
        findings.forEach(print);
        process.exitCode = findings.some(({ status }) => status === 'missing') ? 1 : 0;
      }),
    );
};
