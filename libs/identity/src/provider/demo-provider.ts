import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { errorPage, loginPage } from './provider-pages.js';
import { demoAccessPath, demoSecretsPath } from './provider-constants.js';
import type { DemoAccess } from './provider-constants.js';
import { providerConfiguration } from './provider-configuration.js';
import type { ProviderConfigurationInput } from './provider-configuration.js';
import { provideSecrets, writePrivateJson } from './provider-keys.js';
import type { ProviderPerson } from './provider-person.js';

const LOOPBACK = '127.0.0.1';
const MAX_FORM_BYTES = 4096;

export interface DemoProviderOptions extends Omit<ProviderConfigurationInput, 'secrets'> {
  /** 0 = any free one. The issuer names the port, so a later start should ask for the same. */
  port: number;
  /** DUBAN_HOME; keys, cookie keys and the password are kept in its `identity` directory. */
  home: string;
}

export interface DemoProvider {
  issuer: string;
  /** Of every demo person of this installation. */
  password: string;
  people: readonly ProviderPerson[];
  close(): Promise<void>;
}

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
const sameSecret = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

const readForm = async (request: IncomingMessage): Promise<URLSearchParams | null> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_FORM_BYTES) return null;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
};

const html = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
};

const interactionHandler =
  (provider: Provider, people: readonly ProviderPerson[], password: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { uid, prompt } = await provider.interactionDetails(request, response);
    const action = `/interaction/${uid}`;
    if (prompt.name !== 'login') {
      const refusal = { error: 'access_denied', error_description: '演示账号没有需要另行同意的授权 / nothing to consent to' };
      await provider.interactionFinished(request, response, refusal);
      return;
    }
    if (request.method !== 'POST') {
      html(response, 200, loginPage({ action, people, failed: false }));
      return;
    }
    const form = await readForm(request);
    const chosen = form?.get('login') ?? '';
    const person = people.find(({ login }) => login === chosen);
    const right = sameSecret(form?.get('password') ?? '', password);
    if (!person || !right) {
      html(response, 401, loginPage({ action, people, chosen, failed: true }));
      return;
    }
    await provider.interactionFinished(request, response, { login: { accountId: person.id } });
  };

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

/**
 * A real OpenID provider (authorization code with PKCE, JWT access tokens) on loopback, for demo people. It binds 127.0.0.1 only.
 * @throws when the port is taken
 */
export const startDemoProvider = async (options: DemoProviderOptions): Promise<DemoProvider> => {
  const { port, home, people, ...rest } = options;
  const secrets = await provideSecrets(demoSecretsPath(home));
  const server = createServer();
  const issuer = `http://${LOOPBACK}:${await listen(server, port)}`;
  const provider = new Provider(issuer, providerConfiguration({ ...rest, people, secrets }));
  const interact = interactionHandler(provider, people, secrets.password);
  const standard = provider.callback();
  const failed = (response: ServerResponse) => (error: unknown) => {
    const detail = error instanceof Error && 'error_description' in error ? String(error.error_description) : '请求无法处理';
    if (response.headersSent) response.end();
    else html(response, 400, errorPage('login_failed', detail));
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const done = request.url?.startsWith('/interaction/') ? interact(request, response) : standard(request, response);
    done.catch(failed(response));
  });
  await writePrivateJson(demoAccessPath(home), { issuer, password: secrets.password } satisfies DemoAccess);
  return {
    issuer,
    password: secrets.password,
    people,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
};
