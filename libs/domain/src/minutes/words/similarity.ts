/** Pairs too common in minutes to say what a sentence is about. */
const COMMON = new Set(
  '工作 要求 加强 加大 推进 落实 做好 抓好 开展 进一 一步 各项 有关 相关 部门 单位 企业 力度 确保 全市 会议 组织 完成 情况 支持 措施'.split(
    ' ',
  ),
);

/** Pairs of neighbouring letters, punctuation and spaces taken out; words for Latin text. */
export const bigramsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[a-z][a-z-]{2,}/gu) ?? [];
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  return [...words, ...runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)))];
};

/** What a text is about, for comparing. */
export const contentOf = (text: string): Set<string> => new Set(bigramsOf(text).filter((pair) => !COMMON.has(pair) && !STOP.has(pair)));
const STOP = new Set('the and for with that this from will shall into its all our are any not by of to in on be as at or'.split(' '));

/** Per cent of the shorter text's content that the longer shares (0 to 100), and how much they share. */
export const similarityOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): { similarity: number; shares: number } => {
  let shares = 0;
  for (const pair of one) if (other.has(pair)) shares += 1;
  const least = Math.min(one.size, other.size);
  return { similarity: least === 0 ? 0 : Math.round((shares * 100) / least), shares };
};

/** What they share, as the first has it. */
export const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] => [...one].filter((pair) => other.has(pair));
