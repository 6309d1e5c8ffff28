import { describe, expect, it } from '@jest/globals';
import { languageOf, paragraphsOf } from './sentences.js';

const sentences = (text: string): string[] => paragraphsOf(text).flatMap((paragraph) => paragraph.sentences.map((span) => span.text));

describe('paragraphs and sentences', () => {
  it('gives offsets by which the untouched original yields each sentence again', () => {
    const text = '　　第一句话。第二句话！\r\n\n\t“第三句。”第四句？𠮷字之后还有一句';
    const spans = paragraphsOf(text).flatMap((paragraph) => paragraph.sentences);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
    expect(spans.map((span) => span.text)).toEqual(['第一句话。', '第二句话！', '“第三句。”第四句？', '𠮷字之后还有一句']);
  });
  it('counts paragraphs without blank lines and leaves out indentation', () => {
    expect(paragraphsOf('甲。\n\n　　乙。\n').map(({ n, text }) => [n, text])).toEqual([
      [1, '甲。'],
      [2, '乙。'],
    ]);
  });
  it('does not end a sentence inside quotes or brackets', () => {
    expect(sentences('要落实“先查。后改。”的办法。要报告（如有。）结果。')).toEqual([
      '要落实“先查。后改。”的办法。',
      '要报告（如有。）结果。',
    ]);
  });
  it('treats brackets that never close as plain letters', () => {
    expect(sentences('要抓好“供水。要抓好供电。')).toEqual(['要抓好“供水。', '要抓好供电。']);
  });
  it('keeps the bracket that names the doers with the sentence before it', () => {
    expect(sentences('要修好桥。（责任单位：市水务局）要修好路。')).toEqual(['要修好桥。（责任单位：市水务局）', '要修好路。']);
  });
  it('ends English sentences at a full stop, not at abbreviations, numbers or initials', () => {
    expect(sentences('Mr. Hall paid 3.5 million. A. Reed left at 5 p.m. today. Done.')).toEqual([
      'Mr. Hall paid 3.5 million.',
      'A. Reed left at 5 p.m. today.',
      'Done.',
    ]);
  });
  it('reads a text as Chinese when han characters prevail', () => {
    expect([languageOf('会议要求IT部门升级ERP'), languageOf('Finance to report on 预算 by Friday'), languageOf('')]).toEqual([
      'zh',
      'en',
      'zh',
    ]);
  });
});
