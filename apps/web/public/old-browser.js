// For browsers that know no modules: they never load the page itself.
document.addEventListener('DOMContentLoaded', function () {
  document.getElementById('root').innerText =
    '当前浏览器版本过低，无法打开督办。请安装或升级到 Chromium 109 以上的浏览器（如 360 安全浏览器、奇安信可信浏览器的极速模式），或 iOS 15.4 以上。\n' +
    'This browser is too old for Duban. Please use a Chromium 109 or later, or iOS 15.4 or later.';
});
