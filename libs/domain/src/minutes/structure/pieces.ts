/**
 * A paper of the longest text that is taken has some 5,000 sentences and cells; what is chopped finer is no paper, and each piece costs a
 * draft.
 */
export const MOST_PIECES = 10_000;

/** Where a piece of a text may end: what stands together ends one. */
const ENDS = /(?:[。！？!?\r\n\u2028\u2029]|\.(?=\s))[\s。！？!?]*/gu;

/** Whether a text falls into more pieces than a paper has; told without reading it. */
export const tooManyPieces = (text: string): boolean => {
  const ends = text.matchAll(ENDS);
  let pieces = 0;
  while (pieces <= MOST_PIECES && ends.next().done !== true) pieces += 1;
  return pieces > MOST_PIECES;
};
