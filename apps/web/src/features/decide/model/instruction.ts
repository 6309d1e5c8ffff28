/** 批示, and where it gives something out: to whom, by when, and when it is done. */
export interface Instruction {
  words: string;
  ordered: boolean;
  unit: string;
  due: string;
  title: string;
  standard: string;
}
export const NO_INSTRUCTION: Instruction = { words: '', ordered: false, unit: '', due: '', title: '', standard: '' };

const blank = (text: string): boolean => text.trim() === '';

export const saysNothing = ({ ordered, ...texts }: Instruction): boolean => !ordered && Object.values(texts).every(blank);

export type Ordered = 'words' | 'unit' | 'due' | 'title' | 'standard';
const ORDERED: readonly Ordered[] = ['words', 'unit', 'due', 'title', 'standard'];

/** Words alone need nothing else, not even words: then it says that it was read. */
export const missingIn = (said: Instruction): Ordered[] => (said.ordered ? ORDERED.filter((field) => blank(said[field])) : []);

/** What is sent. With a date it opens a directive of its own, linked to this one, which the office takes from there. */
export const bodyOf = (
  { words, ordered, unit, due, title, standard }: Instruction,
  { taskId, leaderInCharge }: { taskId: string | undefined; leaderInCharge: string },
): Record<string, unknown> => {
  const named = { title: title.trim(), closureStandard: standard.trim() };
  const task = { ...named, shape: 'joint', leads: [unit], due: { at: due } };
  return {
    instruction: words.trim(),
    ...(taskId === undefined ? {} : { taskId }),
    ...(ordered ? { order: { ...named, requirement: words.trim(), leaderInCharge, tasks: [task] } } : {}),
  };
};
