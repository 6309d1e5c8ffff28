import { expect, test } from '@jest/globals';
import type { Language } from '@duban/domain';
import { everySentence } from './every-sentence.spec-support.js';
import { flawsOf } from './flaws.spec-support.js';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

test('no sentence that the product can write has a flaw of a kind that an office would not let pass', () => {
  const flaws = everySentence().flatMap((one) =>
    LANGUAGES.flatMap((lang) => flawsOf(one[lang], lang).map((flaw) => `${one.section}, ${one.key}: ${one[lang]}\n  ${flaw}`)),
  );
  // To mend one: change its words in libs/words (or in the table it comes from), then renew docs/sentences.md with `npm run generate`.
  expect(flaws).toEqual([]);
});

test.each([
  ['zh', '应于2020-03-02前办结'],
  ['zh', '漏报2020-W14进展'],
  ['zh', '蓝色督办单(提醒)'],
  ['zh', '至今未办结,请抓紧'],
  ['zh', '“属实"'],
  ['zh', '并入事项3b241101-e2bb-4255-8caf-4136c566a962'],
  ['zh', '请核对 params 中的编号'],
  ['zh', '请填写 auditScope'],
  ['zh', '原因：undefined'],
  ['zh', '「复工方案」'],
  ['zh', '审核：属实，送下一级'],
  ['zh', '预警：'],
  ['zh', '应于3月2日前签收，至今未完成'],
  ['zh', '由领导另定时限'],
  ['zh', '申请延期：数据未报齐。；分管领导应于9月30日前批复'],
  ['en', '1 files'],
  ['en', '1 of its measures are a task of their own'],
  ['en', "the office's decision"],
  ['en', 'a orange notice'],
  ['en', 'due 2020-03-02 18:00'],
  ['en', 'extension_decision'],
] as const)('a flaw is found: %s %s', (lang, text) => {
  expect(flawsOf(text, lang)).not.toEqual([]);
});

test.each([
  ['zh', '市发改委应于3月2日（周一）18:00前办结，至今未办结'],
  ['zh', '请上传 UTF-8 编码的 CSV（Idempotency-Key）'],
  [
    'en',
    'An orange notice (warning) is owed; 1 file, 1 working day left, 1 measure becomes a task of its own, the office’s decision, a unit, an hour',
  ],
] as const)('an office would write: %s %s', (lang, text) => {
  expect(flawsOf(text, lang)).toEqual([]);
});
