import { forgetLogins, keepLogin, loginByBrowser, LoginFailed, nameInToken, obtainToken, readDemoAccess, tokenFor } from '@duban/identity';
import { loadConfig } from '@duban/platform';
import type { Command } from 'commander';
import { complain, progress, say } from '@duban/stack';

interface LoginOptions {
  issuer?: string;
  client?: string;
}

const explained = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof LoginFailed)) throw error;
    complain(`登录失败 / login failed: ${error.message}`);
    process.exitCode = 1;
  }
};

const login = async (person: string | undefined, options: LoginOptions): Promise<void> => {
  const config = loadConfig();
  const access = await readDemoAccess(config.home);
  const issuer = options.issuer ?? config.identity.issuers[0] ?? access?.issuer;
  if (issuer === undefined)
    throw new LoginFailed('no_issuer', '请先运行 duban start，或用 --issuer 指明 / run `duban start`, or give --issuer');
  if (person !== undefined && access?.issuer === issuer) {
    const tokens = await obtainToken({ ...access, login: person });
    await keepLogin(config.home, { issuer, login: person, tokens }, true);
    say(`已登录 / signed in: ${person}`);
    return;
  }
  const onAddress = (address: string): void => progress(`请在浏览器中打开 / open in a browser:\n${address}`);
  const tokens = await loginByBrowser({ issuer, clientId: options.client, onAddress });
  const name = person ?? nameInToken(tokens);
  await keepLogin(config.home, { issuer, login: name, tokens }, true);
  say(`已登录 / signed in: ${name}`);
};

/** `duban login`, `duban token`, `duban logout` */
export const registerToken = (program: Command): void => {
  program
    .command('login')
    .argument('[person]', '演示账号，如 fagai.clerk；不给则打开浏览器登录 / a demo login; without it, sign in at a browser')
    .option('--issuer <url>', 'OIDC 签发者 / issuer')
    .option('--client <id>', '在签发者处登记的公共客户端 / public client registered there')
    .description('登录，凭证保存在 DUBAN_HOME / sign in; the tokens are kept in DUBAN_HOME')
    .action((person: string | undefined, options: LoginOptions) => explained(() => login(person, options)));
  program
    .command('token')
    .argument('[person]', '演示账号；不给则用最近登录的人 / a demo login; without it, who signed in last')
    .description('打印访问令牌，供脚本使用 / print an access token for scripts')
    .action((person: string | undefined) => explained(async () => say((await tokenFor(loadConfig().home, person)).accessToken)));
  program
    .command('logout')
    .description('忘掉本机保存的登录 / forget the logins kept here')
    .action(() => explained(() => forgetLogins(loadConfig().home)));
};
