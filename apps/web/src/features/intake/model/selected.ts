export interface Selected {
  segmentIds: string[];
  words: string;
}

/** What somebody has marked in the text; null where it holds no word, or reaches into no sentence. */
export const selectedIn = (sentences: readonly string[], words: string): Selected | null => {
  const said = words.replace(/\s*\n\s*/gu, '\n').trim();
  return said === '' || sentences.length === 0 ? null : { segmentIds: [...sentences], words: said };
};
