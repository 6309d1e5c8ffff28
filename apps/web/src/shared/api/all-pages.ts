interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** A list whole, page by page; never more than `most` pages. */
export const allPages = async <T>(read: (after: { cursor?: string }) => Promise<Page<T>>, most = Infinity): Promise<T[]> => {
  const all: T[] = [];
  let after: { cursor?: string } = {};
  for (let n = 0; n < most; n += 1) {
    const { items, nextCursor } = await read(after);
    all.push(...items);
    if (nextCursor === null) break;
    after = { cursor: nextCursor };
  }
  return all;
};
