/** What the reader looked for and looked at, on this device alone. */
export interface Seen {
  directiveId: string;
  taskId: string;
  number: string | null;
  title: string;
}

export interface Recent {
  searches: string[];
  /** The last first. */
  seen: Seen[];
}

export const NOTHING_RECENT: Recent = { searches: [], seen: [] };

const MOST = 8;

export const withSearch = (recent: Recent, q: string): Recent => ({
  ...recent,
  searches: [q, ...recent.searches.filter((each) => each !== q)].slice(0, MOST),
});

export const withSeen = (recent: Recent, seen: Seen): Recent => ({
  ...recent,
  seen: [seen, ...recent.seen.filter((each) => each.directiveId !== seen.directiveId || each.taskId !== seen.taskId)].slice(0, MOST),
});
