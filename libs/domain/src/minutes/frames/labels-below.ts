import { isLabelLine, labelsIn } from '../structure/labels.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';

export const LINES_BELOW = 12;

/** A numbered line that heads nothing and has no labels of its own. */
export const isPlainItem = (paragraphs: readonly Paragraph[], at: number): boolean => {
  const read = paragraphs[at]?.read;
  return read !== undefined && markerOf(read) !== null && !/[:：]$/u.test(read) && labelsIn(read).length === 0;
};

/** Lines of labels right below an item are its own. */
export const labelsBelow = (paragraphs: readonly Paragraph[], at: number): Paragraph[] => {
  const below: Paragraph[] = [];
  const own = paragraphs[at];
  if (own && isLabelLine(own.read)) return below;
  for (let next = at + 1; next < paragraphs.length && below.length < LINES_BELOW; next += 1) {
    const paragraph = paragraphs[next];
    if (!paragraph || !isLabelLine(paragraph.read)) break;
    below.push(paragraph);
  }
  return below;
};
