import { isLabelLine, labelsIn, type Label } from '../structure/labels.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';

export const LINES_BELOW = 12;

/** A numbered line that heads nothing and has no labels of its own. */
export const isPlainItem = (paragraphs: readonly Paragraph[], at: number): boolean => {
  const read = paragraphs[at]?.read;
  return read !== undefined && markerOf(read) !== null && !/[:：]$/u.test(read) && labelsIn(read).length === 0;
};

/** 时间：5月10日前: below an item that is its limit; at the head of a paper, when they met. */
const isWhenLine = (read: string): boolean => WHEN_LINE.test(read);
const WHEN_LINE = /^(?:时间|日期|时限|期限)\s*[:：]\s*[^，。；：:]{2,24}(?:前|底|末|内|止|[-—–~～至到]\s*\d[^，。；]{1,12})[。；]?$/u;

/** What the lines below an item say of it. */
export const labelsOfLine = (read: string): Pick<Label, 'role' | 'name' | 'value'>[] => {
  const found = labelsIn(read);
  const [name = '', value = ''] = isWhenLine(read) ? read.split(/[:：]\s*/u) : [];
  return found.length > 0 || value === '' ? found : [{ role: 'due', name, value: value.replace(/[。；]$/u, '') }];
};

/** Lines of labels right below an item are its own. */
export const labelsBelow = (paragraphs: readonly Paragraph[], at: number): Paragraph[] => {
  const below: Paragraph[] = [];
  const own = paragraphs[at];
  if (own && isLabelLine(own.read)) return below;
  const isItem = own !== undefined && (markerOf(own.read)?.level ?? 0) > 1;
  for (let next = at + 1; next < paragraphs.length && below.length < LINES_BELOW; next += 1) {
    const paragraph = paragraphs[next];
    if (!paragraph || !(isLabelLine(paragraph.read) || (isItem && isWhenLine(paragraph.read)))) break;
    below.push(paragraph);
  }
  return below;
};
