const BROWSERS: readonly [RegExp, string][] = [
  [/wxwork\//i, 'WeCom'],
  [/DingTalk/i, 'DingTalk'],
  [/MicroMessenger\//, 'WeChat'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** What a browser says it is, as its owner calls it: Chrome, Windows. What says neither stands as it is. */
export const deviceOf = (userAgent: string): string => {
  const named = (all: readonly [RegExp, string][]): string[] =>
    all
      .filter(([sign]) => sign.test(userAgent))
      .map(([, name]) => name)
      .slice(0, 1);
  const said = [...named(BROWSERS), ...named(SYSTEMS)];
  return said.length === 0 ? userAgent : said.join(', ');
};
