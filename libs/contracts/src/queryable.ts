/** What the write path needs of a pg client or pool; structural, so that no package needs another's. */
export interface Queryable {
  query<R>(text: string, values?: unknown[]): Promise<{ rows: R[]; rowCount: number | null }>;
}
