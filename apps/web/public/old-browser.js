// Runs in any browser, and so is written as the oldest of them read it. One that lacks what the page is built on is told what to install,
// instead of failing at the first form: Chromium before 97 and Safari before 15.4.
(function () {
  if ('noModule' in HTMLScriptElement.prototype && Object.hasOwn && Array.prototype.findLast) return;
  document.documentElement.setAttribute('data-too-old', '');
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('root').innerText =
      '当前浏览器版本过低，无法打开督办。请安装或升级到 Chromium 109 以上的浏览器（如 360 安全浏览器、奇安信可信浏览器的极速模式），或 iOS 15.4 以上。\n' +
      'This browser is too old for Duban. Please use a Chromium 109 or later, or iOS 15.4 or later.';
  });
})();
