import { describe, expect, test } from '@jest/globals';
import { wordText, type CountedChanges } from './word-text.js';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const listed = (text: string, list: string, level = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const read = (body: string, more: Record<string, string> = {}, counted?: CountedChanges) => {
  const files = { 'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`, ...more };
  return wordText(
    Object.entries(files).map(([name, xml]) => ({ name, content: Buffer.from(xml) })),
    counted,
  );
};

describe('automatic numbers', () => {
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '·')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const styles = `<w:styles ${W}><w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="part"><w:basedOn w:val="base"/></w:style></w:styles>`;
  const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };

  test('stand before their paragraphs as Word shows them, and are said to be restored', () => {
    const found = read(
      listed('总体要求', '1') +
        listed('指导思想', '1', 1) +
        listed('制定方案', '1', 2) +
        listed('印发方案', '1', 2) +
        listed('基本原则', '1', 1) +
        listed('工作任务', '1') +
        listed('细则', '1', 1),
      parts,
    );
    expect(found).toEqual({
      lines: ['一、总体要求', '（一）指导思想', '1.制定方案', '2.印发方案', '（二）基本原则', '二、工作任务', '（一）细则'],
      notes: [{ kind: 'numbers', count: 7 }],
    });
  });
  test('come from a style too, begin anew where a list says so, and bullets are none', () => {
    const found = read(
      paragraph(run('组织领导'), '<w:pStyle w:val="part"/>') + listed('附则', '2') + listed('其他', '3') + listed('甲', '3', 1),
      parts,
    );
    expect(found.lines).toEqual(['一、组织领导', '五、附则', '其他', '1.a)甲']);
  });
});

test('a level in figures says its parts in figures, and 甲、乙 count as stems', () => {
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>${level(2, 'ideographTraditional', '%3、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const body = listed('要求', '1') + listed('细则', '1', 1) + listed('其一', '1', 2) + listed('其二', '1', 2);
  expect(read(body, { 'word/numbering.xml': numbering }).lines).toEqual(['一、要求', '1.1细则', '甲、其一', '乙、其二']);
});

test('how a word is spoken above it is no text', () =>
  expect(read(paragraph(`<w:r><w:ruby><w:rt>${run('dū bàn')}</w:rt><w:rubyBase>${run('督办')}</w:rubyBase></w:ruby></w:r>`)).lines).toEqual(
    ['督办'],
  ));

test('notes and boxes are read behind the paragraph they hang on; the other form of a box is not read twice', () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  const found = read(
    paragraph(`${run('完成整治')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}`) +
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice>${box('联系人：王某')}</mc:Choice><mc:Fallback>${box('联系人：王某')}</mc:Fallback></mc:AlternateContent></w:r>${run('特此通知。')}`,
      ),
    {
      'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0"/><w:footnote w:id="2">${paragraph(run('含在建项目'))}</w:footnote></w:footnotes>`,
    },
  );
  expect(found).toEqual({
    lines: ['完成整治。', '注：含在建项目', '特此通知。', '联系人：王某'],
    notes: [
      { kind: 'footnotes', count: 1 },
      { kind: 'text_boxes', count: 1 },
    ],
  });
});

describe('changes that nobody has accepted', () => {
  const body = paragraph(
    `${run('于')}<w:del><w:r><w:delText>5月</w:delText></w:r></w:del><w:ins>${run('6月')}</w:ins>${run('底前完成。')}`,
  );
  test.each([
    [undefined, '于6月底前完成。', 'changes_accepted'],
    ['accepted', '于6月底前完成。', 'changes_accepted'],
    ['original', '于5月底前完成。', 'changes_left_out'],
  ] as const)('%s: which text counts is said', (counted, text, kind) =>
    expect(read(body, {}, counted)).toEqual({ lines: [text], notes: [{ kind, count: 2 }] }),
  );
});

test('a cell merged downwards stands in each of its rows; lines of a cell stay apart; a wide cell keeps its columns', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text
      .split('|')
      .map((line) => paragraph(run(line)))
      .join('')}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const body = `<w:tbl>${row(cell('任务', '<w:gridSpan w:val="2"/>'), cell('单位'))}${row(cell('整治', '<w:vMerge w:val="restart"/>'), cell('排查|建账'), cell('市水务局'))}${row(cell('', '<w:vMerge/>'), cell('整改'), cell('市财政局'))}</w:tbl>`;
  expect(read(body).lines).toEqual(['任务\t\t单位', '整治\t排查；建账\t市水务局', '整治\t整改\t市财政局']);
});

test('what is no sound XML is an error', () => expect(() => read('<w:p></w:q>')).toThrow());
