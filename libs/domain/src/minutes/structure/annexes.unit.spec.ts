import { expect, test } from '@jest/globals';
import { missingAnnexes } from './annexes.js';

const NOTICE = '关于开展检查的通知\n各单位要于6月20日前报送方案（见附件2）。\n';
const SIGNED = '\n市政府办公室\n2024年5月6日\n';

test.each([
  ['none is named', NOTICE.replace('（见附件2）', ''), []],
  ['one that is listed', `${NOTICE.replace('（见附件2）', '')}附件：任务分解表${SIGNED}`, ['附件：任务分解表']],
  ['two that are listed, one of them there', `${NOTICE}附件：1.任务分解表\n2.联系表${SIGNED}附件2\n联系表\n张三`, ['附件1：任务分解表']],
  ['each on a line of its own', `${NOTICE}附件1：任务分解表\n附件2：联系表${SIGNED}`, ['附件1：任务分解表', '附件2：联系表']],
  ['all there', `${NOTICE}附件：1.任务分解表\n2.联系表${SIGNED}附件1\n任务分解表\n附件2\n联系表`, []],
  ['its name there without the word', `${NOTICE.replace('（见附件2）', '')}附件：任务分解表${SIGNED}任务分解表\n序号\t任务`, []],
  ['only a sentence speaks of it', NOTICE, ['附件2']],
  ['headed below, in no list', `${NOTICE}${SIGNED}附件2：方案格式\n序号\t内容`, []],
  ['in English', 'The report is attached as Appendix A; see also Annex 2.\nAnnex 2\nCosts', ['Appendix A']],
])('%s', (_what, text, missing) => expect(missingAnnexes(text)).toEqual(missing));

test('a text of nothing but annexes is read in bounded time', () => {
  const began = performance.now();
  missingAnnexes('附件1：表\n'.repeat(14_000));
  missingAnnexes('见附件'.repeat(33_000));
  expect(performance.now() - began).toBeLessThan(1_000);
});
