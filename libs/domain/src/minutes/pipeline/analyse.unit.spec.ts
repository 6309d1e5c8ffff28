import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseMinutes } from './analyse.js';
import { secrecyMarkOf } from '../classified.js';
import { analyse, OPTIONS } from '../minutes.spec-support.js';

const FRAGMENTS = [
  '会议强调，要',
  '会议指出，',
  '会议审议并原则通过《办法》',
  '推进泵站改造',
  '各板块',
  '市水务局',
  '每人联系3家企业',
  '三五日内',
  '99999999日内',
  '13月45日前',
  '0050年1月1日前',
  '2020年2月30日前',
  '月底前',
  '“',
  '”',
  '（',
  '）',
  '。',
  '，',
  '；',
  '、',
  '\n',
  '　　',
  '牵头单位：',
  '由市财政局牵头',
  '确保',
  '一是',
  '1.',
  'Finance to report by',
  ' 31 February 2020. ',
  '| Action | Owner |',
  '\t',
  '𠮷',
  '要',
  '100亿元',
  '上半年',
  'Next meeting: ',
  'Owner: ',
  '.',
];
const texts = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('is read without a fault; segments are in order, inside the text, and yield their own words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const segment of analyseMinutes(text, OPTIONS).segments) {
          expect(segment.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(segment.start, segment.end)).toBe(segment.text);
          expect(segment.sha256).toBe(OPTIONS.hash(segment.text));
          end = segment.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });
  it('leaves no sentence with something to do without a draft, and drafts nothing else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { segments, drafts } = analyseMinutes(text, OPTIONS);
        const cited = new Set(drafts.flatMap((draft) => draft.segmentIds));
        for (const { id, class: of, reason } of segments) {
          if (of === 'task' || of === 'standing' || of === 'decision') expect(cited.has(id)).toBe(true);
          else if (reason.rule !== 'department_line') expect(cited.has(id)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
  it('a date suggested has its words in the sentences of the draft', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { segments, drafts } = analyseMinutes(text, OPTIONS);
        for (const { dueSuggestion, segmentIds } of drafts) {
          if (!dueSuggestion) continue;
          const basis = segments.filter(({ id }) => segmentIds.includes(id)).map((segment) => segment.text);
          expect(basis.join('\n')).toContain(dueSuggestion.phrase);
        }
      }),
      { numRuns: 400 },
    );
  });
  it('the same text and data give the same answer', () => {
    fc.assert(
      fc.property(texts, (text) => expect(analyseMinutes(text, OPTIONS)).toEqual(analyseMinutes(text, OPTIONS))),
      { numRuns: 50 },
    );
  });
});

describe('head of the document', () => {
  it('title, number, chair and date as they stand', () => {
    const text = '临江市河长制会议纪要\n〔2020〕3号\n2020年2月17日，市委书记周明远主持召开会议。\n会议要求，要加快河道清淤。';
    expect(analyse(text, { date: undefined })).toMatchObject({
      language: 'zh',
      title: '临江市河长制会议纪要',
      number: '〔2020〕3号',
      chair: '周明远',
      date: '2020-02-17',
    });
  });
  it('a date without its year is no date, and then nothing relative is resolved', () => {
    const { date, drafts } = analyse('会议纪要\n2月17日，会议召开。\n会议要求，10日内完成清淤。', { date: undefined });
    expect([date, drafts.map(({ dueSuggestion }) => dueSuggestion)]).toEqual([null, [null]]);
  });
  it('an ordinal inside a sentence is no document number', () => {
    expect(analyse('会议纪要\n会议传达上级第十二次会议精神。').number).toBeNull();
  });
});

describe('secrecy marks', () => {
  it.each(['机密★1年\n会议纪要', '密级：秘密\n会议纪要', '会议纪要\n秘密\n要抓好清淤', 'Classification: Secret\nMinutes'])(
    'are found in: %s',
    (text) => expect(secrecyMarkOf(text)).not.toBeNull(),
  );
  it.each(['要保护商业秘密。', '要加强保密工作，严防泄露国家秘密。', 'The recipe is a trade secret.'])('are not found in: %s', (text) =>
    expect(secrecyMarkOf(text)).toBeNull(),
  );
});
