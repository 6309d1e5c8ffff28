import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The last entry written: an archive without it was broken off. */
export const MANIFEST = 'manifest.json';
export const tablePart = (table: string): string => `tables/${table}.copy`;
export const filePart = (sha256: string): string => `files/${sha256}`;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();
const identifier = z.string().regex(/^[a-z_][a-z0-9_]*$/);

export const manifestSchema = z.object({
  format: z.literal('duban-backup'),
  formatVersion: z.literal(1),
  /** By the database's clock. */
  takenAt: z.string(),
  server: z.string(),
  /** In the order in which they ran: the schema that the parts fit. */
  migrations: z.array(z.string()).min(1),
  events: count,
  lastSeq: count,
  checkpoint: z.object({ n: count, size: count, root: z.string(), sealedAt: z.string() }).nullable(),
  /** PostgreSQL's COPY text, one for each table, all of one instant. */
  tables: z.array(
    z.object({ part: z.string(), table: identifier, columns: z.array(identifier).min(1), rows: count, bytes: count, sha256 }),
  ),
  /** Files by their hash; the hash here is that of all their names in order. */
  files: z.object({ count, bytes: count, sha256 }),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type TablePart = Manifest['tables'][number];

/** Hash over the names of files, in order. */
export class NamesDigest {
  private readonly hash = createHash('sha256');
  add(name: string): void {
    this.hash.update(`${name}\n`);
  }
  digest(): string {
    return this.hash.digest('hex');
  }
}
