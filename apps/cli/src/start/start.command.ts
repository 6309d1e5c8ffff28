import { ConfigError, LockedError, loadStackConfig, NotStartedError, TemporalNotFoundError, untilStopRequested } from '@duban/platform';
import type { Command } from 'commander';
import pc from 'picocolors';
import { complain, progress, say, startStack, type RunningStack } from '@duban/stack';

const describe = ({ state, logins, movedPorts, logDirectory }: RunningStack): void => {
  const row = (label: string, value: string | null): void => (value === null ? undefined : say(`  ${label.padEnd(22)}${pc.cyan(value)}`));
  say();
  say(pc.bold('督办已启动 / Duban is running'));
  row('接口 API', `${state.apiUrl}/api/v1`);
  row('接口文档 OpenAPI', `${state.apiUrl}/api/v1/openapi.json`);
  row('Temporal UI', state.temporalUiUrl);
  row('Temporal', state.temporalAddress);
  row('登录 OIDC issuer', state.issuer);
  row('PostgreSQL', new URL(state.databaseUrl).host);
  row('日志 logs', logDirectory);
  for (const { name, wanted, chosen } of movedPorts)
    say(pc.yellow(`  端口 ${wanted} 已占用，${name} 改用 ${chosen} / port ${wanted} is taken`));
  if (logins.length > 0) {
    say();
    say(`演示账号，密码都是 ${pc.cyan(logins[0]?.password ?? '')} / demo logins, one password:`);
    for (const { login, name, post } of logins) say(`  ${login.padEnd(22)}${name} · ${post}`);
  }
  say();
  say(pc.dim('Ctrl-C 停止 / stops it'));
};

/** Faults that their own message explains: no stack trace. */
const isExplained = (error: unknown): error is Error =>
  [ConfigError, NotStartedError, TemporalNotFoundError].some((kind) => error instanceof kind);

const run = async (): Promise<number> => {
  const startedAt = performance.now();
  const asked = untilStopRequested();
  const starting = startStack({ config: loadStackConfig(), progress });
  const stack = await Promise.race([starting, asked.then(() => null)]);
  // Asked to stop while still starting: what was started ends with us.
  if (stack === null) return 130;
  progress(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  describe(stack);
  await asked;
  progress('正在停止 / stopping …');
  await stack.stop();
  progress('已停止 / stopped');
  return 0;
};

/** `duban start` */
export const registerStart = (program: Command): void => {
  program
    .command('start')
    .description('启动整套服务（未给出的服务器内嵌运行） / start everything; what is not given is embedded')
    .action(async () => {
      try {
        process.exit(await run());
      } catch (error) {
        if (error instanceof LockedError)
          complain(`此目录已有一套在运行 / a stack runs here already: pid ${error.holder.pid} (${error.path})`);
        else complain(isExplained(error) ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
        process.exit(1);
      }
    });
};
