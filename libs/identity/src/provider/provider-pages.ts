import type { ProviderPerson } from './provider-person.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** The console's own look (its tokens.css): whoever signs in should not think that they have left. */
const STYLE = `*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:16px;background:#f5f4f0;color:#1f2328;
font:15px/1.65 "PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Source Han Sans SC","Noto Sans CJK SC",system-ui,sans-serif}
main{width:min(440px,100%);background:#fffefb;border:1px solid #e2dfd6;border-radius:6px;padding:32px;display:grid;gap:16px}
h1{font:700 28px/1.4 "Songti SC","Source Han Serif SC",SimSun,"Noto Serif CJK SC",serif;letter-spacing:4px;margin:0}
h2{font-size:16px;line-height:1.5;margin:0}
p{margin:0}form{display:grid;gap:16px}label{display:grid;gap:4px;font-weight:600}
[lang=en],small{color:#57606a;font-size:13px;font-weight:400}
select,input{font:inherit;font-size:16px;font-weight:400;width:100%;min-height:44px;padding:6px 10px;border:1px solid #857f72;border-radius:6px;background:#fff;color:inherit}
button{font:inherit;min-height:44px;padding:4px 14px;border:1px solid #857f72;border-radius:6px;background:#fffefb;color:inherit;cursor:pointer}
button.go{background:#1a5f7a;border-color:#1a5f7a;color:#fff}button.go [lang=en]{color:#fff}
.acts{display:grid;gap:8px}
[role=alert]{border:1px solid #c9c4b6;border-left:4px solid #8a5a00;border-radius:6px;padding:8px 12px}
:focus-visible{outline:3px solid #1a5f7a;outline-offset:2px}
@media (forced-colors:active){button.go{border-width:3px}}`;

const english = (text: string): string => `<span lang="en">${text}</span>`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<title>${title} · 督办</title><style>${STYLE}</style></head><body><main><h1>督办</h1>${body}</main></body></html>`;

/** Pick a person, type the password that `duban start` printed. */
export const loginPage = (form: { action: string; people: readonly ProviderPerson[]; chosen?: string; failed: boolean }): string => {
  const options = form.people.map(
    ({ login, name, title }) =>
      `<option value="${escaped(login)}"${login === form.chosen ? ' selected' : ''}>${escaped(`${name.zh} · ${title.zh}（${login}）`)}</option>`,
  );
  return page(
    '登录',
    `<h2>登录演示城市 ${english('Sign in to the demo city')}</h2>` +
      (form.failed ? `<p role="alert">人员或口令不正确。 ${english('Wrong person or password.')}</p>` : '') +
      `<form method="post" action="${escaped(form.action)}"><label for="login"><span>人员 ${english('Person')}</span>` +
      `<select id="login" name="login" required>${options.join('')}</select></label>` +
      `<label for="password"><span>口令，启动时打印在终端 ${english('Password, printed at start')}</span>` +
      `<input id="password" name="password" type="password" autocomplete="current-password" required autofocus></label>` +
      `<button class="go" type="submit">登录 ${english('Sign in')}</button></form>`,
  );
};

/** @param form of the provider, with the secret that makes the answer this browser's own; the buttons send it */
export const logoutPage = (form: string): string =>
  page(
    '退出登录',
    `<h2>退出登录？ ${english('Sign out?')}</h2>` +
      `<p>本机的督办页面已经退出。统一身份认证也一并退出，下次打开须重新输入口令。 ` +
      `${english('You have left Duban. Signed out here too, the next visit asks for the password again.')}</p>${form}` +
      `<div class="acts"><button class="go" autofocus type="submit" form="op.logoutForm" value="yes" name="logout">退出登录 ${english('Sign out')}</button>` +
      `<button type="submit" form="op.logoutForm">保持登录 ${english('Stay signed in')}</button></div>`,
  );

export const signedOutPage = (): string =>
  page('已退出登录', `<h2>已退出登录 ${english('You are signed out')}</h2><p>可以关闭本页。 ${english('You may close this page.')}</p>`);

export const errorPage = (code: string, detail: string): string =>
  page(
    '登录没有完成',
    `<h2>登录没有完成 ${english('Sign-in did not complete')}</h2><p role="alert">${escaped(code)}：${escaped(detail)}</p>` +
      `<p>请回到原来的页面重新登录。 ${english('Go back and sign in again.')}</p>`,
  );
