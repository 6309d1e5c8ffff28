import { createHash } from 'node:crypto';
import { API_PREFIX } from '../http/openapi.js';

const STYLE = `:root{--ground:#f5f4f0;--sheet:#fffefb;--line:#e2dfd6;--ink:#1f2328;--ink-2:#57606a;--accent:#1a5f7a;
--sans:"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Source Han Sans SC","Noto Sans CJK SC",system-ui,sans-serif;
--serif:"Songti SC","Source Han Serif SC",SimSun,"Noto Serif CJK SC",serif}
*{box-sizing:border-box;margin:0}body{font:15px/1.6 var(--sans);color:var(--ink);background:var(--ground);padding:0 16px}
main{max-width:640px;margin:8vh auto;background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:24px 32px}
h1{font:700 22px/1.4 var(--serif);letter-spacing:2px}p{margin:8px 0 0}[lang=en]{color:var(--ink-2);font-size:13px}
dl{margin:16px 0 0}dt{font-weight:600;border-top:1px solid var(--line);padding-top:12px}dd{margin:0 0 12px}
code{font-size:13px;overflow-wrap:anywhere}a{color:var(--accent);overflow-wrap:anywhere}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}`;

const said = (zh: string, en: string): string => `${zh}<br><span lang="en">${en}</span>`;

const entry = (zh: string, en: string, ...lines: string[]): string =>
  `<dt>${zh} <span lang="en">${en}</span></dt>${lines.map((line) => `<dd>${line}</dd>`).join('')}`;

const linkTo = (path: string): string => `<a href="${path}">${path}</a>`;
const linked = (path: string): string => linkTo(`${API_PREFIX}${path}`);

/** Given servers have people of their own; the demo's logins are told by whoever started it, never here. */
const SIGN_IN = [
  said(
    '由统一身份认证（OIDC）取得令牌，随请求以 <code>Authorization: Bearer …</code> 送出。',
    'Get a token from your OIDC provider and send it with each request.',
  ),
];
const DEMO_SIGN_IN = [
  said('演示账号与口令由 <code>npm start</code> 打印在终端。', 'Demo logins and their password are printed by <code>npm start</code>.'),
  said(
    '取令牌：<code>npx duban token duban.officer</code>，随请求以 <code>Authorization: Bearer …</code> 送出。',
    'That prints a token; send it with each request.',
  ),
];

const page = (demo: boolean): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>督办 Duban</title><style>${STYLE}</style></head><body><main><h1>督办</h1>
<p>${said(
    '会议议定事项的督办：立项、交办、签收、催办、办结，全程留痕，可回放、可核验。这里是它的接口服务。',
    'Duban follows what a meeting decides until it is done, on a record that can be replayed and verified. This is its API.',
  )}</p><dl>
${entry('接口文档', 'API document', linkTo('/docs'), `${linked('/openapi.json')}（OpenAPI 3.1）`)}
${entry('运行状况', 'Health', linked('/health/ready'), linked('/health/live'))}
${entry('登录', 'Sign in', ...(demo ? DEMO_SIGN_IN : SIGN_IN))}
</dl></main></body></html>
`;

export interface HomePage {
  html: string;
  headers: Record<string, string>;
}

/** What stands at `/` until there is a console: where everything is. Nothing in it runs; its one style is named by its hash. */
export const homePage = ({ demo }: { demo: boolean }): HomePage => ({
  html: page(demo),
  headers: {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': 'zh-CN, en',
    'Content-Security-Policy': [
      "default-src 'none'",
      `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join(';'),
  },
});
