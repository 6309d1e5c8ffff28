import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const CLI = new URL('../../cli/dist/main.js', import.meta.url).pathname;
const TOKEN_MS = 60_000;

/**
 * For development alone, and no part of any page: `DUBAN_LOGIN=fagai.head npx vite` hands requests on to the running stack
 * (`DUBAN_API`, http://localhost:3000) with that person's token. Without a login the API signs the browser in, and sends it back to itself.
 */
export const signedIn = () => {
  const { DUBAN_LOGIN: login, DUBAN_API: target = 'http://localhost:3000' } = process.env;
  const held = { token: '', at: 0 };
  const renew = async () => {
    if (login === undefined || Date.now() - held.at < TOKEN_MS) return;
    const { stdout } = await promisify(execFile)(process.execPath, [process.env.DUBAN_CLI ?? CLI, 'token', login]);
    Object.assign(held, { token: stdout.trim(), at: Date.now() });
  };
  const withToken = (proxy) =>
    proxy.on('proxyReq', (request) => {
      if (held.token) request.setHeader('Authorization', `Bearer ${held.token}`);
    });
  const proxy = {
    '/api': { target, configure: withToken },
    '/session': { target },
  };
  const before = ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      if (!(request.url ?? '').startsWith('/api')) next();
      else renew().then(() => next(), next);
    });
  };
  return {
    name: 'duban:signed-in',
    config: () => ({ server: { proxy }, preview: { proxy } }),
    configureServer: before,
    configurePreviewServer: before,
  };
};
