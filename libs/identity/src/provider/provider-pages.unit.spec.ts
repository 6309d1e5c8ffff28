import { expect, test } from '@jest/globals';
import { errorPage, loginPage, logoutPage, signedOutPage } from './provider-pages.js';

const form = '<form id="op.logoutForm" method="post" action="/session/end/confirm"></form>';
const pages = {
  login: loginPage({ action: '/interaction/1', people: [], failed: true }),
  logout: logoutPage(form),
  signedOut: signedOutPage(),
  error: errorPage('invalid_request', '请求无法处理'),
};

/** What a reader sees, without what is marked as English. */
const seen = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<span lang="en">.*?<\/span>/g, '')
    .replace(/<[^>]*>/g, ' ');

test.each(Object.entries(pages))('%s: Chinese first, English marked as such, and the console’s own ground', (_, html) => {
  expect(html).toContain('<html lang="zh-CN">');
  expect(html).toContain('lang="en"');
  expect(seen(html)).toMatch(/\p{Script=Han}/u);
  expect(seen(html).replace('invalid_request', '')).not.toMatch(/[a-z]{3,}/i);
  expect(html).toContain('#f5f4f0');
});

test('signing out asks once, with the provider’s own form, and one may stay', () => {
  expect(pages.logout).toContain(form);
  expect(pages.logout).toMatch(/<button[^>]*form="op\.logoutForm" value="yes" name="logout"/);
  expect(pages.logout).toContain('保持登录');
});

test('nothing that comes in is taken for markup', () => {
  expect(errorPage('x', '<script>')).not.toContain('<script>');
});
