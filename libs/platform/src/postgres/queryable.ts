/** What the write path needs of a pg client or pool; structural, so that no package needs another's. */
export interface Queryable {
  query<R>(text: string, values?: unknown[]): Promise<{ rows: R[]; rowCount: number | null }>;
}

/**
 * Writes that become parts of another statement, so that they cost no round trip of their own. Each text is a whole `insert`, `update`
 * or `delete`; its values are numbered from `first`, and it writes nothing where the condition `guard` does not hold.
 */
export interface StatementParts {
  /** The same kind gives the same texts: they are prepared once. From a bounded set. */
  kind: string;
  texts(first: number, guard: string): string[];
  values: readonly unknown[];
}
