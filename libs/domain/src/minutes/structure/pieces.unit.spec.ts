import { describe, expect, it } from '@jest/globals';
import { MOST_PIECES, tooManyPieces } from './pieces.js';

describe('more pieces than a paper has', () => {
  it.each(['要做\n', '要做。', '（一）要做。', 'Do it. '])('%j again and again', (piece) => {
    expect(tooManyPieces(piece.repeat(MOST_PIECES))).toBe(false);
    expect(tooManyPieces(piece.repeat(MOST_PIECES + 1))).toBe(true);
  });
  it.each(['。', '\n', '！？'])('%j ends one piece, however often it stands', (stop) => {
    expect(tooManyPieces(stop.repeat(100_000))).toBe(false);
  });
});
