import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SCRIPT_CLIENT } from '../provider/provider-constants.js';
import { codeIn, codeRequest, discover, exchangeCode, LoginFailed } from './oidc-client.js';
import type { TokenSet } from './oidc-client.js';

export interface BrowserLoginInput {
  issuer: string;
  clientId?: string;
  /** Gets the address to open in a browser. */
  onAddress: (address: string) => void;
  /** Real ms to wait for the person; default 5 minutes. */
  timeoutMs?: number;
}

const DONE =
  '<!doctype html><meta charset="utf-8"><title>督办</title><p>登录完成，可以关闭此页。 / Signed in; you may close this page.</p>';

/** Any issuer: the person signs in at their browser, which hands the code to a listener on loopback (RFC 8252). @throws LoginFailed */
export const loginByBrowser = async (input: BrowserLoginInput): Promise<TokenSet> => {
  const endpoints = await discover(input.issuer);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const request = codeRequest(endpoints, `${origin}/callback`, input.clientId ?? SCRIPT_CLIENT);
  try {
    const callback = await new Promise<URL>((resolve, reject) => {
      const timer = setTimeout(() => reject(new LoginFailed('timed_out', 'nobody signed in')), input.timeoutMs ?? 300_000);
      server.on('request', (incoming: IncomingMessage, response: ServerResponse) => {
        const address = new URL(incoming.url ?? '/', origin);
        // A browser also asks for its icon: only the callback is an answer.
        const answered = address.pathname === '/callback';
        response.writeHead(answered ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', connection: 'close' });
        response.end(answered ? DONE : '');
        if (!answered) return;
        clearTimeout(timer);
        resolve(address);
      });
      input.onAddress(request.url.href);
    });
    return await exchangeCode(endpoints, request, codeIn(callback, request));
  } finally {
    server.close();
  }
};
