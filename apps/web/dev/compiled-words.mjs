import compile from 'icu-minify/compile';

const CATALOGUE = /\/shared\/i18n\/(zh-cn|en)\/[\w-]+\.ts$/;

const compiled = (words) =>
  typeof words === 'string' ? compile(words) : Object.fromEntries(Object.entries(words).map(([key, value]) => [key, compiled(value)]));

/** Reads the grammar of each message when the page is built, so that no page carries the reader for it. */
export const compiledWords = () => ({
  name: 'duban:compiled-words',
  config: () => ({ resolve: { alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }] } }),
  async transform(code, id) {
    if (!CATALOGUE.test(id)) return null;
    const catalogue = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const exported = Object.entries(catalogue).map(([name, words]) => `export const ${name} = ${JSON.stringify(compiled(words))};`);
    return { code: exported.join('\n'), map: null };
  },
});
