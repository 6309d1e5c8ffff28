import type { Views } from '@duban/api-client';

type Hit = Views['SearchHit'];
export type FoundIn = Hit['found'][number]['in'];

export interface Part {
  text: string;
  marked: boolean;
}

/** A sign as the API searches it: in one width and one case; empty for what is neither letter nor digit. */
const searched = (sign: string): string =>
  sign
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A text in parts, with what was looked for marked: 督〔2020〕2号 too, where 督20202号 was found. */
export const partsOf = (text: string, words: readonly string[]): Part[] => {
  const signs = [...text];
  // which sign each letter of the searched text comes from
  const from: number[] = [];
  let plain = '';
  signs.forEach((sign, at) => {
    const letters = searched(sign);
    plain += letters;
    for (let n = 0; n < letters.length; n += 1) from.push(at);
  });
  const marked = new Set<number>();
  for (const word of words) {
    for (let at = plain.indexOf(word); word !== '' && at >= 0; at = plain.indexOf(word, at + word.length)) {
      const [first = 0, last = 0] = [from[at], from[at + word.length - 1]];
      for (let sign = first; sign <= last; sign += 1) marked.add(sign);
    }
  }
  const parts: Part[] = [];
  signs.forEach((sign, at) => {
    const last = parts.at(-1);
    if (last?.marked === marked.has(at)) last.text += sign;
    else parts.push({ text: sign, marked: marked.has(at) });
  });
  return parts;
};

export interface FoundTask {
  hit: Hit;
  title: Part[];
  /** Where else than in what is shown, so that it is plain why it stands here. */
  foundIn: FoundIn[];
}

export interface FoundDirective {
  directiveId: string;
  /** null: only tasks of it were found. */
  hit: Hit | null;
  number: Part[];
  title: Part[];
  foundIn: FoundIn[];
  tasks: FoundTask[];
}

/** Its one task stands for it: it is called the same. */
export const onlyTask = ({ hit, tasks: [first, second] }: FoundDirective): FoundTask | null =>
  hit === null && first !== undefined && second === undefined && first.hit.title === first.hit.directiveTitle ? first : null;

/** A directive whose one task is called as it is: one line is enough, and it leads to the task. */
const ofOneName = (hits: readonly Hit[]): Hit[] => {
  const tasks = hits.filter(({ kind }) => kind === 'task');
  const [task] = tasks;
  if (task === undefined || tasks.length > 1 || task.title !== task.directiveTitle) return [...hits];
  return [{ ...task, found: hits.flatMap(({ found }) => found) }];
};

const wordsOf = ({ found }: Pick<Hit, 'found'>): string[] => found.map(({ word }) => word);
const unseen = ({ found }: Hit): FoundIn[] => [
  ...new Set(found.map(({ in: place }) => place).filter((place) => place === 'party' || place === 'text')),
];

/** Tasks under their directive; both in the API's order, the best first. */
export const foundOf = (items: readonly Hit[]): FoundDirective[] => {
  const groups = new Map<string, Hit[]>();
  for (const hit of items) groups.set(hit.directiveId, [...(groups.get(hit.directiveId) ?? []), hit]);
  return [...groups].map(([directiveId, all]) => {
    const hits = ofOneName(all);
    const hit = hits.find(({ kind }) => kind === 'directive') ?? null;
    const words = wordsOf(hit ?? { found: all.filter(({ kind }) => kind === 'directive').flatMap(({ found }) => found) });
    return {
      ...{ directiveId, hit },
      number: partsOf(hits[0]?.number ?? '', words),
      title: partsOf(hits[0]?.directiveTitle ?? '', words),
      foundIn: hit === null ? [] : unseen(hit),
      tasks: hits
        .filter(({ kind }) => kind === 'task')
        .map((task) => ({ hit: task, title: partsOf(task.title, wordsOf(task)), foundIn: unseen(task) })),
    };
  });
};
