import { makeCity, prepareCity, whatWaits, writeCity, type CitySize, type Prepared, type Waiting } from '@duban/demo-city';
import { ExplainedError, formatClockSetting, LockedError, loadStackConfig, untilStopRequested } from '@duban/platform';
import { Option, type Command } from 'commander';
import pc from 'picocolors';
import { Cast, complain, progress, Refused, say, startStack, type RunningStack } from '@duban/stack';

interface Options {
  empty?: boolean;
  city: CitySize;
}

const waitingText = ({ duties, tasks, alerts }: Waiting): string =>
  [
    ...(duties ? [`待办 ${duties.owed}${duties.overdue > 0 ? `（逾期 ${duties.overdue}）` : ''}`] : []),
    ...(tasks === null ? [] : [`在办 ${tasks}`]),
    `提醒 ${alerts}`,
  ].join(' · ');

const describe = ({ state, logins, movedPorts, logDirectory }: RunningStack, waiting: Waiting[]): void => {
  const row = (label: string, value: string | null): void => (value === null ? undefined : say(`  ${label.padEnd(22)}${pc.cyan(value)}`));
  say();
  say(pc.bold('督办已启动 / Duban is running'));
  row('控制台 console', state.consoleUrl);
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
    if (waiting.length > 0) say(pc.dim('  待办、在办任务、提醒 / what waits: duties (overdue), open tasks, alerts'));
    for (const { login, name, post } of logins) {
      const found = waiting.find((one) => one.login === login);
      say(`  ${login.padEnd(22)}${name} · ${post}${found ? pc.dim(`　${waitingText(found)}`) : ''}`);
    }
  }
  say();
  say(pc.dim('Ctrl-C 停止 / stops it'));
};

/** A fault of the making says what becomes of the city; of a refusal it is told who was refused what. */
const made = async (making: Promise<Cast>): Promise<Cast> => {
  try {
    return await making;
  } catch (error) {
    complain('演示城市未建成，下次启动从头再建 / the demo city was not made, the next start begins again:');
    throw error;
  }
};

/** Makes the city when it is still to be made. @returns what everybody finds waiting; none in a stack without a city */
const livingCity = async (stack: RunningStack, prepared: Prepared, home: string): Promise<Waiting[]> => {
  const { past, size } = prepared;
  let people = new Cast(stack);
  if (past !== null) {
    progress('演示城市：近两月的办理，约两分钟 / making the demo city: the past weeks of its work, about two minutes …');
    people = await made(makeCity(stack, past, size, progress));
    await writeCity(home, { status: 'made', size, clock: formatClockSetting(past) });
  }
  if (!prepared.lives) return [];
  return whatWaits(
    people,
    stack.logins.map((one) => one.login),
  );
};

const run = async ({ empty, city }: Options): Promise<number> => {
  const startedAt = performance.now();
  const asked = untilStopRequested();
  const config = loadStackConfig();
  let prepared: Prepared | undefined;
  const prepareIn = prepareCity(config, empty ? null : city, progress);
  const starting = startStack({
    ...{ config, progress },
    prepare: async (layout) => {
      prepared = await prepareIn(layout);
      return prepared.clock;
    },
  });
  const stack = await Promise.race([starting, asked.then(() => null)]);
  // Asked to stop while still starting: what was started ends with us.
  if (stack === null) return 130;
  let code = 0;
  try {
    const waiting = await Promise.race([prepared ? livingCity(stack, prepared, config.home) : [], asked.then(() => null)]);
    progress(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    if (waiting !== null) {
      describe(stack, waiting);
      await asked;
    }
  } catch (error) {
    code = 1;
    complain(error instanceof Refused ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  progress('正在停止 / stopping …');
  await stack.stop();
  progress('已停止 / stopped');
  return code;
};

/** `duban start` */
export const registerStart = (program: Command): void => {
  program
    .command('start')
    .description('启动整套服务（未给出的服务器内嵌运行） / start everything; what is not given is embedded')
    .option('--empty', '不建演示城市 / without the demo city')
    .addOption(new Option('--city <size>').choices(['full', 'small']).default('full').hideHelp())
    .action(async (options: Options) => {
      try {
        process.exit(await run(options));
      } catch (error) {
        if (error instanceof LockedError)
          complain(`此目录已有一套在运行 / a stack runs here already: pid ${error.holder.pid} (${error.path})`);
        else
          complain(
            error instanceof ExplainedError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error),
          );
        process.exit(1);
      }
    });
};
