import type { ProviderPerson } from './provider-person.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const STYLE = `body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;margin:0;background:#f3f4f6;color:#1f2937}
main{max-width:26rem;margin:8vh auto;background:#fff;padding:2rem;border-radius:8px;box-shadow:0 1px 4px rgba(0,0,0,.15)}
h1{font-size:1.25rem;margin:0 0 .25rem}p{margin:.25rem 0 1rem;color:#4b5563}label{display:block;margin:1rem 0 .25rem}
select,input,button{font:inherit;width:100%;padding:.5rem;box-sizing:border-box}button{margin-top:1.5rem;background:#b91c1c;color:#fff;border:0;border-radius:4px}
[role=alert]{background:#fee2e2;padding:.5rem;color:#991b1b}`;

const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<title>督办 登录</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

/** Pick a person, type the password that `duban start` printed. */
export const loginPage = (form: { action: string; people: readonly ProviderPerson[]; chosen?: string; failed: boolean }): string => {
  const options = form.people.map(
    ({ login, name, title }) =>
      `<option value="${escaped(login)}"${login === form.chosen ? ' selected' : ''}>${escaped(`${name.zh} · ${title.zh}（${login}）`)}</option>`,
  );
  return page(
    `<h1>登录督办系统</h1><p lang="en">Sign in to Duban (demo people)</p>` +
      (form.failed ? '<p role="alert">人员或口令不正确 <span lang="en">Wrong person or password</span></p>' : '') +
      `<form method="post" action="${escaped(form.action)}"><label for="login">人员 <span lang="en">Person</span></label>` +
      `<select id="login" name="login" required>${options.join('')}</select>` +
      `<label for="password">口令（启动时打印） <span lang="en">Password, printed at start</span></label>` +
      `<input id="password" name="password" type="password" autocomplete="current-password" required autofocus>` +
      `<button type="submit">登录 / Sign in</button></form>`,
  );
};

export const errorPage = (code: string, detail: string): string =>
  page(
    `<h1>登录没有完成</h1><p lang="en">Sign-in did not complete</p><p role="alert">${escaped(code)}：${escaped(detail)}</p>` +
      `<p>请回到原来的页面重新登录。<span lang="en">Go back and sign in again.</span></p>`,
  );
