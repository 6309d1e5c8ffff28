import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { API_PREFIX } from '../http/openapi.js';

/** Of the reader's package only what the page loads. */
const FILES = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js', '/favicon-32x32.png']);

const readerDir = (): string => dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/swagger-ui-bundle.js'));

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>督办 Duban：接口文档 API</title><link rel="icon" href="/docs/favicon-32x32.png"><link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="reader"></div><noscript>请启用脚本，或直接阅读 <a href="${API_PREFIX}/openapi.json">OpenAPI</a>。 <span lang="en">Scripts are off: read
the document itself.</span></noscript><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/reader.js"></script></body></html>
`;

/** A token that is typed in lasts until the page is left; nothing is checked or sent anywhere but here. */
const SCRIPT = `SwaggerUIBundle(${JSON.stringify({
  url: `${API_PREFIX}/openapi.json`,
  dom_id: '#reader',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  filter: true,
  persistAuthorization: false,
  validatorUrl: null,
})});
`;

/** The reader's own scripts and styles, pictures that they carry within, and this API; nothing of any other origin. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

const typed = (type: string): Record<string, string> => ({ 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': POLICY });

/** `/docs`: the API's document for people to read and to try, by Swagger UI as it is served from here. */
export const serveDocs = async (server: FastifyInstance): Promise<void> => {
  server.get('/docs', (_, reply) => reply.headers(typed('text/html')).send(PAGE));
  server.get('/docs/reader.js', (_, reply) => reply.headers(typed('text/javascript')).send(SCRIPT));
  await server.register(fastifyStatic, {
    root: readerDir(),
    prefix: '/docs/',
    index: false,
    decorateReply: false,
    allowedPath: (path) => FILES.has(path),
  });
};
