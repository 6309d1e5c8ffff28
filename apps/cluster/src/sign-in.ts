import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EventView } from '@duban/contracts';
import { workspaceRoot } from '@duban/platform';
import { say } from '@duban/stack';
import { chromium, type Page } from 'playwright-core';
import type { Client } from './client.js';
import { Load } from './load.js';
import { PASSWORD, type People } from './people.js';

const PATIENCE_MS = 60_000;

const browserPath = async (): Promise<string> =>
  (await promisify(execFile)(process.execPath, [join(workspaceRoot(), 'tools/browser.mjs')])).stdout.trim();

/** Keycloak's own form; its fields keep these names in every language. */
const fillIn = async (page: Page, login: string): Promise<void> => {
  await page.locator('#username').fill(login);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
};

const typesOf = async (client: Client, people: People, directiveId: string): Promise<string[]> => {
  const path = `/api/v1/directives/${directiveId}/events?limit=200`;
  const { items } = await client.json<{ items: EventView[] }>(path, { token: await people.token('auditor') });
  return items.map(({ type }) => type);
};

/**
 * The head of a unit in a browser at the proxy: signs in at the provider, signs for a task, signs out there, and is asked for the password
 * again. @throws Error what was not as it should be
 */
export const signInAndOut = async (url: string, client: Client, people: People): Promise<void> => {
  const load = new Load(client, people, 1);
  await load.open(1);
  const [duty] = load.duties;
  if (!duty) throw new Error('a browser without a task');
  const { login, directiveId, taskId } = duty;
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'] });
  try {
    // the cluster's own certificate
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.goto(`${url}/directives/${directiveId}/tasks/${taskId}`);
    await page.getByRole('link', { name: '登录' }).click();
    await fillIn(page, login);
    await page.getByRole('button', { name: '签收', exact: true }).first().click();
    for (const end = Date.now() + PATIENCE_MS; !(await typesOf(client, people, directiveId)).includes('TaskReceived');)
      if (Date.now() > end) throw new Error('what was signed for in the browser is not recorded');

    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('link', { name: '登录' }).waitFor();
    const answer = await context.request.get(`${url}/api/v1/me`);
    if (answer.status() !== 401) throw new Error(`signed out, the console is still answered: ${answer.status()}`);
    await page.getByRole('link', { name: '登录' }).click();
    // the provider has forgotten it, too
    await page.locator('#password').waitFor();
    say(
      `浏览器：${login} 登录、签收、退出 / browser: ${login} signed in at ${new URL(page.url()).pathname.split('/')[1]}, signed for a task, signed out there`,
    );
  } finally {
    await browser.close();
  }
};
